import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { numericsNumbers } from './numerics.numbers.ts'
import { numericsParameters, type NumericsParameters } from './numerics.parameters.ts'

const samples = Array.from({ length: 321 }, (_, index) => (index - 160) * 5)

export const numerics: FigureModel<NumericsParameters> = {
  id: 'numerics',
  parameters: numericsParameters,
  presets: {
    'our-neuron': { s: 4, y: 0 },
    one: { s: 37, y: 0 },
    nan: { s: 37, y: 1 },
    overflow: { s: 710, y: 0 },
    'far-left': { s: -800, y: 1 },
  },
  settle: values => ({ values, problems: [] }),
  numbers: numericsNumbers,
  table: values => sweepTable(numerics, values, 's', samples, ['naive', 'logexp', 'stable']),
}

export type NumericsStore = FigureStore<NumericsParameters>
