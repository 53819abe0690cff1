import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { epochs, experimentsNumbers, halfOf } from './experiments.numbers.ts'
import { experimentsParameters, type ExperimentsParameters } from './experiments.parameters.ts'

const samples = Array.from({ length: 301 }, (_, epoch) => epoch)

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
  table: values =>
    sweepTable(experiments, values, 'epoch', samples, ['1.a', '1.cost', '1.w', '1.b', '2.a', '2.cost', '2.w', '2.b']),
}

export type ExperimentsStore = FigureStore<ExperimentsParameters>
