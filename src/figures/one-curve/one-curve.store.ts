import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { oneCurveNumbers } from './one-curve.numbers.ts'
import { oneCurveParameters, type OneCurveParameters } from './one-curve.parameters.ts'

const samples = Array.from({ length: 161 }, (_, index) => (index - 80) / 10)

export const oneCurve: FigureModel<OneCurveParameters> = {
  id: 'one-curve',
  parameters: oneCurveParameters,
  presets: { 'our-neuron': { s: 4, y: -1 }, boundary: { s: 0 }, right: { s: 3 } },
  settle: values => ({ values, problems: [] }),
  numbers: oneCurveNumbers,
  table: values => sweepTable(oneCurve, values, 's', samples, ['p', 'margin', 'form01', 'form11']),
}

export type OneCurveStore = FigureStore<OneCurveParameters>
