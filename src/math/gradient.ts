import { sigmoid, sigmoidSlope } from './sigmoid.ts'

/**
 * The output error σ(s) − y.
 *
 * Any s, y from 0 to 1. For a hard label it keeps relative precision however small it is: with y = 1
 * it is −σ(−s), where subtracting 1 from a rounded output would leave 0. Never −0.
 */
export function outputError(s: number, y: number): number {
  return y > 0.5 ? 1 - y - sigmoid(-s) : sigmoid(s) - y
}

/**
 * ∂L/∂s of the cross-entropy: σ(s) − y, the output error itself.
 *
 * Any s, y from 0 to 1. Never −0.
 * Source: Nielsen, ch. 3, eqs. 61 and 62 (for one sample, before the factor x_j).
 */
export function crossEntropyGradient(s: number, y: number): number {
  return outputError(s, y)
}

/**
 * ∂C/∂s of the quadratic cost: (σ(s) − y)σ′(s), which is a²(1 − a) for y = 0 and −a(1 − a)² for y = 1.
 *
 * Any s, y from 0 to 1. Its size peaks at 4/27, where the output is ⅔ away from the label. Never −0.
 * Source: Nielsen, ch. 3, eqs. 55 and 56 (before the factor x).
 */
export function quadraticGradient(s: number, y: number): number {
  if (y === 0) return outputSquaredTimesRest(s)
  if (y === 1) return 0 - outputSquaredTimesRest(-s)
  return outputError(s, y) * sigmoidSlope(s)
}

/** a²(1 − a) for a = σ(s): e/(1 + e)³ on the right and e²/(1 + e)³ on the left, with e = e^{−|s|}. */
function outputSquaredTimesRest(s: number): number {
  // One exponential, for this is the inner loop of training. Expanded, the rounding of 1 + e is not cubed
  // (6.6 ulp at worst; so, 3.8).
  const e = Math.exp(-Math.abs(s))
  const quotient = e / (1 + (3 * e + e * e * (3 + e)))
  return s < 0 ? quotient * e : quotient
}
