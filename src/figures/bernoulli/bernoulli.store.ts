import type { FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { bernoulliNumbers } from './bernoulli.numbers.ts'
import { bernoulliParameters, type BernoulliParameters } from './bernoulli.parameters.ts'

export const bernoulli: FigureModel<BernoulliParameters> = {
  id: 'bernoulli',
  parameters: bernoulliParameters,
  presets: {
    'our-neuron': { s: 4, y: 0 },
    coin: { s: 0 },
    'sure-right': { s: 6 },
    'sure-wrong': { s: -6 },
  },
  settle: values => ({ values, problems: [] }),
  numbers: bernoulliNumbers,
}

export type BernoulliStore = FigureStore<BernoulliParameters>
