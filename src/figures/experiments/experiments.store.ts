import type { FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { epochs, experimentsNumbers, halfOf } from './experiments.numbers.ts'
import { experimentsParameters, type ExperimentsParameters } from './experiments.parameters.ts'

export const experiments: FigureModel<ExperimentsParameters> = {
  id: 'experiments',
  parameters: experimentsParameters,
  presets: {
    start: { epoch: 0 },
    'half-1': { epoch: halfOf('1') },
    'half-2': { epoch: halfOf('2') },
    end: { epoch: epochs },
  },
  settle: values => ({ values, problems: [] }),
  numbers: experimentsNumbers,
}

export type ExperimentsStore = FigureStore<ExperimentsParameters>
