import type { Label } from './loss.ts'
import type { Cost } from './train.ts'

/**
 * The slope σ′(z) as a function of the output: a(1 − a).
 *
 * a from 0 to 1; ¼ at ½, 0 at the ends.
 * Source: Nielsen, ch. 3, the exercise under eq. 60.
 */
export function slopeAtOutput(a: number): number {
  return a * (1 - a)
}

/**
 * ∂C/∂a of one sample as a function of the output: a − y for the quadratic cost, (a − y)/(a(1 − a)) for cross-entropy.
 *
 * a strictly between 0 and 1. For a hard label the second is 1/(1 − a) or −1/a: nothing cancels. Never −0.
 * Source: the derivatives of ½(a − y)² and of −[y ln a + (1 − y) ln(1 − a)].
 */
export function outputGradient(cost: Cost, a: number, y: Label): number {
  if (cost === 'quadratic') return a - y
  return y === 1 ? -1 / a : 1 / (1 - a)
}
