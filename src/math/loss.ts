import { outputError } from './gradient.ts'

/** A hard label: the class the neuron should name. */
export type Label = 0 | 1

/**
 * The logistic loss of a margin, log(1 + e^{−m}), in nats, where m = ys for a label y of −1 or +1.
 *
 * Any m: grows like −m to the left, is ln 2 at 0, falls like e^{−m} to the right and underflows to 0
 * beyond m ≈ 745.1; never overflows.
 * Source: −log g(ys) with P(y|x) = g(ys), labels ±1.
 */
export function marginLoss(m: number): number {
  return Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)))
}

/**
 * The cross-entropy of the label y and the output σ(s), from the score s, in nats:
 * −[y ln σ(s) + (1 − y) ln(1 − σ(s))] = y·log(1 + e^{−s}) + (1 − y)·log(1 + e^{s}).
 *
 * Any finite s, y from 0 to 1 (soft labels too). Never takes the log of a rounded probability, so it is
 * finite and precise where σ(s) rounds to 0 or 1. Its least value, at σ(s) = y, is the entropy of y: zero
 * for hard labels only.
 * Source: Nielsen, ch. 3, eq. 57, in the form max(s, 0) − sy + log1p(e^{−|s|}) that frameworks use.
 */
export function crossEntropy(s: number, y: number): number {
  // (1 − y)s rather than s − sy: both terms are then positive, and nothing cancels.
  return (s > 0 ? (1 - y) * s : -y * s) + Math.log1p(Math.exp(-Math.abs(s)))
}

/**
 * The quadratic cost ½(σ(s) − y)² of one sample, from the score s.
 *
 * Any s, y from 0 to 1; never above ½. For hard labels it keeps relative precision down to the smallest
 * normal float64, which its square reaches at |s| ≈ 354.
 * Source: Nielsen, ch. 3, eq. 54.
 */
export function quadratic(s: number, y: number): number {
  if (y === 0) return halfSquaredOutput(s)
  if (y === 1) return halfSquaredOutput(-s)
  const error = outputError(s, y)
  return (error * error) / 2
}

/** ½σ(s)² = ½e^{−2|s|}/(1 + e)² on the left, ½/(1 + e)² on the right, with e = e^{−|s|}. */
function halfSquaredOutput(s: number): number {
  const e = Math.exp(-Math.abs(s))
  // A second exponential, because squaring a rounded one doubles its error (5.7 ulp at worst; so, 2.4).
  const ee = Math.exp(-2 * Math.abs(s))
  return (s < 0 ? ee : 1) / (2 * (1 + (2 * e + ee)))
}
