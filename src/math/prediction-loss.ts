/** A weight of 0 leaves its term out, whatever the logarithm says: 0 · ln 0 is 0 here. */
const weighted = (weight: number, value: number) => (weight === 0 ? 0 : weight * value)

/**
 * The cross-entropy of the label y and the prediction p, from the probability itself, in nats:
 * −[y ln p + (1 − y) ln(1 − p)].
 *
 * p and y from 0 to 1 (soft labels too); never −0. Infinity where a class with a share of the label is given none
 * of the prediction: p = 0 with y > 0, p = 1 with y < 1. So it is no distance: with the roles exchanged,
 * `predictionLoss(y, p)` is infinite for every hard label y ≠ p. Where the score is known, take `crossEntropy`, which
 * does not lose 1 − p to rounding.
 * Source: Nielsen, ch. 3, eq. 57, with a = p.
 */
export function predictionLoss(p: number, y: number): number {
  return 0 - weighted(y, Math.log(p)) - weighted(1 - y, Math.log1p(-p))
}

/**
 * The slope of the cross-entropy against the prediction, dL/dp = (1 − y)/(1 − p) − y/p = (p − y)/(p(1 − p)): −1/p for
 * y = 1 and 1/(1 − p) for y = 0.
 *
 * p and y from 0 to 1; never −0. It grows without bound towards the wrong end, and is −Infinity or Infinity there.
 * Source: the derivative of −[y ln p + (1 − y) ln(1 − p)].
 */
export function predictionLossSlope(p: number, y: number): number {
  return weighted(1 - y, 1 / (1 - p)) - weighted(y, 1 / p)
}

/**
 * The quadratic cost ½(p − y)² of a prediction.
 *
 * p and y from 0 to 1; at most ½.
 * Source: Nielsen, ch. 3, eq. 54, with a = p.
 */
export function predictionQuadratic(p: number, y: number): number {
  return ((p - y) * (p - y)) / 2
}
