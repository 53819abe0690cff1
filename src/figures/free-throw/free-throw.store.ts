import { sigmoid } from '../../math/sigmoid.ts'
import { farthestMiss } from '../../math/free-throw.ts'
import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { freeThrowNumbers } from './free-throw.numbers.ts'
import { freeThrowParameters, type FreeThrowParameters } from './free-throw.parameters.ts'

const samples = Array.from({ length: 121 }, (_, index) => index - farthestMiss)

export const freeThrow: FigureModel<FreeThrowParameters> = {
  id: 'free-throw',
  parameters: freeThrowParameters,
  presets: {
    close: { miss: 10 },
    best: { miss: 40 },
    // An error of 0.982.
    'our-neuron': { miss: Math.round(farthestMiss * sigmoid(4) * 100) / 100 },
    opposite: { miss: 60 },
  },
  settle: values => ({ values, problems: [] }),
  numbers: freeThrowNumbers,
  table: values => sweepTable(freeThrow, values, 'miss', samples, ['person', 'quadratic', 'cross-entropy']),
}

export type FreeThrowStore = FigureStore<FreeThrowParameters>
