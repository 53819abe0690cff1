import { costGrid, minimaOn } from '../../math/cost-grid.ts'
import { quadraticCurvature } from '../../math/curvature.ts'
import type { LabelledPoint } from '../../math/likelihood.ts'
import { curvatures, meanCost, meanGradient, meanHessian } from '../../math/mean-cost.ts'
import type { Pair } from '../../math/optimizer.ts'
import { logit, sigmoidSlope } from '../../math/sigmoid.ts'
import type { Cost } from '../../math/train.ts'

/** The points that the figure opens with. */
const points: readonly LabelledPoint[] = [
  { x: -3, label: 1 },
  { x: -2, label: 0 },
  { x: 1.5, label: 0 },
  { x: 1.5, label: 1 },
  { x: 2, label: 0 },
  { x: 3, label: 1 },
  { x: 3.5, label: 1 },
  { x: 3.5, label: 1 },
]

const nowhere: Pair = { w: Number.NaN, b: Number.NaN }
const minimaOf = (cost: Cost) => minimaOn(costGrid(cost, points, 6, 73))
const [first = nowhere, second = nowhere] = minimaOf('quadratic')
const [only = nowhere] = minimaOf('cross-entropy')

/** Newton's method from between the two minima: there it leads to the saddle. */
function saddleFrom({ w, b }: Pair): Pair {
  for (let step = 0; step < 30; step++) {
    const slope = meanGradient('quadratic', points, { w, b })
    const { ww, wb, bb } = meanHessian('quadratic', points, { w, b })
    const determinant = ww * bb - wb * wb
    const across = (bb * slope.w - wb * slope.b) / determinant
    w -= across
    b -= (ww * slope.b - wb * slope.w) / determinant
  }
  return { w, b }
}
const saddle = saddleFrom({ w: 0.8, b: -1.2 })
const [down, up] = curvatures(meanHessian('quadratic', points, saddle))
const heightOf = (cost: Cost, place: Pair) => meanCost(cost, points, place)

/** The output at which a²(1 − a)(2 − 3a), as a function of the score, is least: a root of 12a² − 15a + 4. */
const mostBent = (15 + Math.sqrt(33)) / 24

export const facts = {
  'first.w': first.w,
  'first.b': first.b,
  'first.cost': heightOf('quadratic', first),
  'second.w': second.w,
  'second.b': second.b,
  'second.cost': heightOf('quadratic', second),
  'only.w': only.w,
  'only.b': only.b,
  'saddle.w': saddle.w,
  'saddle.b': saddle.b,
  'saddle.cost': heightOf('quadratic', saddle),
  /** How far a walk would have to climb out of the second hollow. */
  'saddle.above': heightOf('quadratic', saddle) - heightOf('quadratic', second),
  'saddle.down': down,
  'saddle.up': up,
  'ln.2': Math.LN2,
  'most-bent.z': logit(mostBent),
  'most-bent.a': mostBent,
  'most-bent.curvature': quadraticCurvature(logit(mostBent), 0),
  'hidden.ratio': 1 / sigmoidSlope(4),
}
