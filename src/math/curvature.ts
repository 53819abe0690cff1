import type { Label } from './loss.ts'
import { sigmoidSlope } from './sigmoid.ts'

/** What float64 leaves out of ln 2. */
const restOfLn2 = 2.3190468138462996e-17

/**
 * d²L/ds² of the cross-entropy along the score: σ′(s), whatever the label.
 *
 * Any s. Never negative, ¼ at 0; underflows to 0 beyond |s| ≈ 745.1.
 * Source: the derivative of σ(s) − y.
 */
export function crossEntropyCurvature(s: number): number {
  return sigmoidSlope(s)
}

/**
 * d²C/ds² of the quadratic cost along the score: a²(1 − a)(2 − 3a) with a = σ(s) for y = 0, the same of −s for y = 1.
 *
 * Any s. For y = 0 positive below s = ln 2, where a = ⅔, and negative above it: there the cost is concave. Keeps relative
 * precision on both sides of that place, and in the tails. Never −0.
 * Source: the derivative of a²(1 − a), which peaks there.
 */
export function quadraticCurvature(s: number, y: Label): number {
  return y === 0 ? curvatureOfZero(s) : curvatureOfZero(-s)
}

function curvatureOfZero(s: number): number {
  const e = Math.exp(-Math.abs(s))
  const fourth = (1 + e) ** 4
  // With e = e^{s} on the left, and with e = e^{−s} on the right: there 2 − 3a = (2e − 1)/(1 + e), and 2e − 1 as it stands
  // would lose all its digits near ln 2.
  return s < 0 ? (e * e * (2 - e)) / fourth : (e * Math.expm1(Math.LN2 - s + restOfLn2)) / fourth + 0
}
