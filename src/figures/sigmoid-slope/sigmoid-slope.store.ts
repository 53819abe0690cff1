import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { sigmoidSlopeNumbers } from './sigmoid-slope.numbers.ts'
import { sigmoidSlopeParameters, type SigmoidSlopeParameters } from './sigmoid-slope.parameters.ts'

const samples = Array.from({ length: 161 }, (_, index) => (index - 80) / 10)

export const sigmoidSlope: FigureModel<SigmoidSlopeParameters> = {
  id: 'sigmoid-slope',
  parameters: sigmoidSlopeParameters,
  presets: { 'our-neuron': { z: 4 }, 'article-1': { z: 1.5 }, steepest: { z: 0 } },
  settle: values => ({ values, problems: [] }),
  numbers: sigmoidSlopeNumbers,
  table: values => sweepTable(sigmoidSlope, values, 'z', samples, ['a', 'slope', 'gradient']),
}

export type SigmoidSlopeStore = FigureStore<SigmoidSlopeParameters>
