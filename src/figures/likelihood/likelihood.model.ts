import { cumsum, group, pairs, range, sort } from 'd3'
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
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { keep } from '../../state/keep.ts'
import { linear } from '../../state/parameter.ts'
import { mostPoints, pointsOf, pointsParameter, printPoints, reach, type Points } from './likelihood-points.ts'

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

/** Beyond this score σ is 0 or 1 to the eye; on the way there it is sampled at even scores, so closely where it bends. */
const saturated = 12
const curveOf = keep((w: number, b: number): readonly (readonly [number, number])[] => {
  const bends = range(-saturated, saturated + 0.1, 0.25).map(s => (s - b) / w)
  const within = bends.filter(x => Math.abs(x) < reach)
  return [-reach, ...(w < 0 ? within.reverse() : within), reach].map(x => [x, sigmoid(w * x + b)])
})

/**
 * How far it is from each point to the middle between it and its neighbours of the same label, to the left and to the
 * right. Of two at one place the earlier one has the left.
 */
const roomsOf = keep((points: Points) => {
  const rooms = points.map(({ x, label }) => ({ x, label, left: reach, right: reach }))
  for (const row of group(rooms, ({ label }) => label).values()) {
    for (const [a, b] of pairs(sort(row, ({ x }) => x))) a.right = b.left = (b.x - a.x) / 2
  }
  return rooms
})

export const likelihood = defineFigure(
  {
    id: 'likelihood',
    parameters: {
      /** The weight: how steep the curve is. */
      w: linear({ min: -limit, max: limit, step: 0.05, initial: 1 }),
      /** The bias: where the curve stands at x = 0. */
      b: linear({ min: -limit, max: limit, step: 0.05, initial: 0 }),
      /** What has been observed. */
      points: pointsParameter,
    },
    presets: {
      article: {},
      fitted: bestOf(pointsOf(pointsParameter.initial)).best,
      separable: { points: '-2:0,-1:0,1:1,2:1' },
      underflow: { w: -limit, points: forty },
      'our-neuron': { w: 2, b: 2, points: '1:0' },
    },
    // Each point with the curve's height `a` there, and the probability of its own label. `typical` is the probability
    // that, given to every point alike, would make the same product.
    derive: ({ w, b, points: text }) => {
      const line = { w, b }
      const points = pointsOf(text)
      const observed = roomsOf(points).map(({ left, right, ...point }) => ({
        ...point,
        room: [left, right] as const,
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
