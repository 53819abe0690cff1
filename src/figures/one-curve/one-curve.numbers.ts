import { crossEntropy, marginLoss } from '../../math/loss.ts'
import { marginOf } from '../../math/margin.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { OneCurveValues } from './one-curve.parameters.ts'

/**
 * The same loss by either form: −[t log ŷ + (1 − t) log(1 − ŷ)] for the label t of 0 or 1, and log(1 + e^{−ys}) for
 * the label y of −1 or +1. Both are taken from the score, so that no rounded probability is between.
 */
export function oneCurveNumbers({ s, y }: Pick<OneCurveValues, 's' | 'y'>) {
  const t = (y + 1) / 2
  const margin = marginOf(y, s)
  return {
    s,
    y,
    t,
    'not-t': 1 - t,
    p: sigmoid(s),
    rest: sigmoid(-s),
    'log-p': -marginLoss(s),
    'log-rest': -marginLoss(-s),
    margin,
    exponent: 0 - margin,
    form01: crossEntropy(s, t),
    form11: marginLoss(margin),
  }
}
