import { quadraticGradient } from '../../math/gradient.ts'
import { marginLoss, quadratic } from '../../math/loss.ts'
import { hingeLoss, marginOf, marginPush, zeroOneLoss } from '../../math/margin.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { LossScoreValues } from './loss-score.parameters.ts'

/** The two whose push along the score is shown. */
export const costs = ['cross-entropy', 'quadratic'] as const
export type Cost = (typeof costs)[number]

/**
 * The losses of a score s and a label y of −1 or +1. All of them depend on the margin m = ys alone: the quadratic
 * cost ½(g(s) − t)² too, where t is the label as 0 or 1, for it is ½g(−m)², the cost of the score m and the label 1.
 * `push` and `quadratic.push` are the sizes of the derivatives by s, which both point to the label's side.
 */
export function lossScoreNumbers({ s, y }: Pick<LossScoreValues, 's' | 'y'>) {
  const margin = marginOf(y, s)
  const push = marginPush(margin)
  const quadraticSlope = quadraticGradient(margin, 1)
  return {
    s,
    y,
    p: sigmoid(s),
    chosen: sigmoid(margin),
    margin,
    exponent: 0 - margin,
    loss: marginLoss(margin),
    slope: -y * push,
    push,
    'zero-one': zeroOneLoss(margin),
    hinge: hingeLoss(margin),
    quadratic: quadratic(margin, 1),
    'quadratic.slope': y * quadraticSlope,
    'quadratic.push': -quadraticSlope,
  }
}
