import type { Label } from './loss.ts'
import type { Cost } from './train.ts'

/**
 * How hard a cost pushes the score, |∂C/∂z|, as a function of the output a.
 *
 * a from 0 to 1. Cross-entropy: |a − y|. Quadratic: a²(1 − a) for y = 0 and a(1 − a)² for y = 1.
 * Source: Nielsen, ch. 3, eqs. 56 and 62, with σ′ = a(1 − a).
 */
export function speed(cost: Cost, a: number, y: Label): number {
  const error = Math.abs(a - y)
  return cost === 'quadratic' ? error * (a * (1 - a)) : error
}

/**
 * Where the quadratic cost pushes hardest: 4/27, at an error of ⅔ — a = ⅔ for y = 0, a = ⅓ for y = 1.
 *
 * Source: the zero of d/da a²(1 − a) = a(2 − 3a), and its mirror.
 */
export function quadraticSpeedPeak(y: Label): { a: number; speed: number } {
  return { a: y === 1 ? 1 / 3 : 2 / 3, speed: 4 / 27 }
}
