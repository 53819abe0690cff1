import { cumsum, range } from 'd3'
import { fitLikelihood, likeliestWithin, type Fit } from '../../math/fit-likelihood.ts'
import {
  labelProbability,
  likelihood as likelihoodOf,
  logLabelProbability,
  logLikelihood,
  scoreOf,
  type Line,
} from '../../math/likelihood.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { sigmoidCurve } from '../../plot/sigmoid-curve.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { keep } from '../../state/keep.ts'
import { linear } from '../../state/parameter.ts'
import { mostPoints, pointsOf, pointsParameter, printPoints, reach, type Points } from '../../state/points.ts'

/** How far w and b reach, to either side. */
export const limit = 10

/** Forty points, zeros on the left and ones on the right but for a few: a rising curve fits them, the steepest falling one does not. */
const strays = [13, 16, 18, 21, 24, 26]
const forty = printPoints(
  range(mostPoints).map(i => ({
    x: Math.round(24 * i - 468) / 100,
    label: i >= mostPoints / 2 === strays.includes(i) ? 0 : 1,
  })),
)

/** What maximum likelihood says of the points, and the best that this figure's range allows. */
export const bestOf = keep((points: Points): { fit: Fit; best: Line } => {
  const fit = fitLikelihood(points)
  return { fit, best: likeliestWithin(points, fit, limit) }
})

const initial = '-2:0,-1:0,0.5:1,1:0,2:1'

const curveOf = sigmoidCurve(reach)

export const likelihood = defineFigure(
  {
    id: 'likelihood',
    parameters: {
      /** The weight: how steep the curve is. */
      w: linear({ min: -limit, max: limit, step: 0.05, initial: 1 }),
      /** The bias: where the curve stands at x = 0. */
      b: linear({ min: -limit, max: limit, step: 0.05, initial: 0 }),
      /** What has been observed. */
      points: pointsParameter(initial),
    },
    presets: {
      article: {},
      fitted: bestOf(pointsOf(initial)).best,
      separable: { points: '-2:0,-1:0,1:1,2:1' },
      underflow: { w: -limit, points: forty },
      'our-neuron': { w: 2, b: 2, points: '1:0' },
    },
    // Each point with the curve's height `a` there, and the probability of its own label. `typical` is the probability
    // that, given to every point alike, would make the same product.
    derive: ({ w, b, points: text }) => {
      const line = { w, b }
      const points = pointsOf(text)
      const observed = points.map(point => ({
        ...point,
        a: sigmoid(scoreOf(point, line)),
        p: labelProbability(point, line),
        logp: logLabelProbability(point, line),
      }))
      const log = logLikelihood(points, line)
      const mean = -log / points.length
      return {
        observed,
        /** The product of the first, the first two, and so on. */
        products: Array.from(
          cumsum(observed, ({ logp }) => logp),
          Math.exp,
        ),
        curve: curveOf(w, b),
        n: points.length,
        product: likelihoodOf(points, line),
        log,
        loss: -log,
        mean,
        typical: Math.exp(-mean),
      }
    },
  },
  {
    shown: {
      product: { digits: { significant: 5 } },
      log: { digits: { significant: 5 } },
      loss: { digits: { significant: 5 }, tone: 'cross-entropy' },
      mean: { digits: { significant: 5 }, tone: 'cross-entropy' },
    },
    heard: {
      columns: ['a'],
      mark: 0.5,
      curve: ({ w, b }) => ({
        keys: ['x', 'a'],
        rows: range(-50, 51).map(tenth => [tenth / 10, sigmoid((w * tenth) / 10 + b)]),
      }),
    },
    list: {
      columns: {
        x: { digits: { decimals: 2 } },
        label: { digits: { decimals: 0 } },
        p: { digits: { decimals: 4 } },
        logp: { digits: { decimals: 4 } },
      },
      of: ({ observed }) => observed,
    },
  },
)

export type LikelihoodState = StateOf<typeof likelihood>

/** Whether the curve is as likely as this figure's range allows. */
export function isBest({ w, b, points }: Pick<LikelihoodState, 'w' | 'b' | 'points'>): boolean {
  const { best } = bestOf(pointsOf(points))
  return Math.abs(w - best.w) < 1e-9 && Math.abs(b - best.b) < 1e-9
}
