import type { FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { oneCurveNumbers } from './one-curve.numbers.ts'
import { oneCurveParameters, type OneCurveParameters } from './one-curve.parameters.ts'

export const oneCurve: FigureModel<OneCurveParameters> = {
  id: 'one-curve',
  parameters: oneCurveParameters,
  presets: {
    'our-neuron': { s: 4, y: -1 },
    boundary: { s: 0 },
    right: { s: 3 },
  },
  settle: values => ({ values, problems: [] }),
  numbers: oneCurveNumbers,
}

export type OneCurveStore = FigureStore<OneCurveParameters>
