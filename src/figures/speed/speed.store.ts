import { sigmoid } from '../../math/sigmoid.ts'
import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { speedNumbers } from './speed.numbers.ts'
import { speedParameters, type SpeedParameters } from './speed.parameters.ts'

const { min, max } = speedParameters.a
const samples = [min, ...Array.from({ length: 99 }, (_, index) => (index + 1) / 100), max]

export const speedFigure: FigureModel<SpeedParameters> = {
  id: 'speed',
  parameters: speedParameters,
  presets: {
    'our-neuron': { a: sigmoid(4) },
    'article-1': { a: sigmoid(1.5) },
    peak: { a: 2 / 3 },
    mirror: { a: 0.02, y: 1 },
  },
  settle: values => ({ values, problems: [] }),
  numbers: speedNumbers,
  table: values => sweepTable(speedFigure, values, 'a', samples, ['quadratic', 'cross-entropy']),
}

export type SpeedStore = FigureStore<SpeedParameters>
