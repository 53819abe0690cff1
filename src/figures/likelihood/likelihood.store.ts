import type { FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { bestOf, likelihoodNumbers } from './likelihood.numbers.ts'
import { likelihoodParameters, limit, type LikelihoodParameters } from './likelihood.parameters.ts'
import { mostPoints, pointsOf, pointsParameter, printPoints } from './likelihood.points.ts'

/** Forty points, zeros on the left and ones on the right but for a few: a rising curve fits them, the steepest falling one does not. */
const strays = [13, 16, 18, 21, 24, 26]
const forty = printPoints(
  Array.from({ length: mostPoints }, (_, index) => {
    const right = index >= mostPoints / 2
    return { x: Math.round(24 * index - 468) / 100, label: right === strays.includes(index) ? 0 : 1 }
  }),
)

export const likelihood: FigureModel<LikelihoodParameters> = {
  id: 'likelihood',
  parameters: likelihoodParameters,
  presets: {
    article: {},
    fitted: bestOf(pointsOf(pointsParameter.initial)).best,
    separable: { points: '-2:0,-1:0,1:1,2:1' },
    underflow: { w: -limit, points: forty },
    'our-neuron': { w: 2, b: 2, points: '1:0' },
  },
  settle: values => ({ values, problems: [] }),
  numbers: likelihoodNumbers,
}

export type LikelihoodStore = FigureStore<LikelihoodParameters>
