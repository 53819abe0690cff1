import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { lossScoreNumbers } from './loss-score.numbers.ts'
import { lossScoreParameters, overlays, type LossScoreParameters } from './loss-score.parameters.ts'

const samples = Array.from({ length: 161 }, (_, index) => (index - 80) / 10)

export const lossScore: FigureModel<LossScoreParameters> = {
  id: 'loss-score',
  parameters: lossScoreParameters,
  presets: {
    'our-neuron': { s: 4, y: -1 },
    boundary: { s: 0 },
    one: { s: 1 },
    five: { s: 5 },
    all: { show: overlays.join(',') },
  },
  settle: values => ({ values, problems: [] }),
  numbers: lossScoreNumbers,
  table: values =>
    sweepTable(lossScore, values, 's', samples, ['margin', 'loss', 'slope', 'zero-one', 'hinge', 'quadratic']),
}

export type LossScoreStore = FigureStore<LossScoreParameters>
