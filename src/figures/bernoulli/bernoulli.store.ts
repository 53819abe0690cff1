import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { bernoulliNumbers } from './bernoulli.numbers.ts'
import { bernoulliParameters, type BernoulliParameters } from './bernoulli.parameters.ts'

const samples = Array.from({ length: 161 }, (_, index) => (index - 80) / 10)

export const bernoulli: FigureModel<BernoulliParameters> = {
  id: 'bernoulli',
  parameters: bernoulliParameters,
  presets: { 'our-neuron': { s: 4, y: 0 }, coin: { s: 0 }, 'sure-right': { s: 6 }, 'sure-wrong': { s: -6 } },
  settle: values => ({ values, problems: [] }),
  numbers: bernoulliNumbers,
  table: values => sweepTable(bernoulli, values, 's', samples, ['p1', 'p0', 'chosen', 'loss']),
}

export type BernoulliStore = FigureStore<BernoulliParameters>
