import { sigmoid } from '../../math/sigmoid.ts'
import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { lossPredictionNumbers } from './loss-prediction.numbers.ts'
import { lossPredictionParameters, type LossPredictionParameters } from './loss-prediction.parameters.ts'

const samples = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000)

export const lossPrediction: FigureModel<LossPredictionParameters> = {
  id: 'loss-prediction',
  parameters: lossPredictionParameters,
  presets: {
    'our-neuron': { p: sigmoid(4), y: 0 },
    even: { p: 0.5 },
    tenth: { p: 0.1 },
    hundredth: { p: 0.01 },
    thousandth: { p: 0.001 },
    'sure-right': { p: 0.99 },
  },
  settle: values => ({ values, problems: [] }),
  numbers: lossPredictionNumbers,
  table: values => sweepTable(lossPrediction, values, 'p', samples, ['loss', 'slope', 'quadratic']),
}

export type LossPredictionStore = FigureStore<LossPredictionParameters>
