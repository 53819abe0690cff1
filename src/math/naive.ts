import type { Label } from './loss.ts'

/**
 * 53 ln 2 = 36.7368005696771: above this score 1 + e^{−s} rounds to 1, and so does σ(s).
 *
 * e^{−53 ln 2} = 2^{−53} is half the distance from 1 to the next float64. The float64 nearest to 53 ln 2 lies 7e−16
 * below it, and σ there is still 1 − 2^{−52}; at the very next float64 it is 1.
 */
export const sigmoidIsOneAbove = 53 * Math.LN2

/** 1024 ln 2 = 709.782712893384: above it e^s overflows to Infinity, since float64 ends just below 2^{1024}. */
export const expOverflowsAbove = 1024 * Math.LN2

/**
 * 1075 ln 2 = 745.133219101941: from here on e^{−s} underflows to 0, since it is at most half of 2^{−1074}, the
 * smallest float64. Below 2^{−1022} (s > 708.4) it already loses digits.
 */
export const expUnderflowsFrom = 1075 * Math.LN2

/**
 * The logistic function as it is written, 1/(1 + e^{−s}), in float64.
 *
 * Any s. Exactly 1 above s = 53 ln 2; exactly 0 below s = −1024 ln 2, where e^{−s} is Infinity.
 */
export function naiveSigmoid(s: number): number {
  return 1 / (1 + Math.exp(-s))
}

/**
 * The cross-entropy as it is written, −[y log σ + (1 − y) log(1 − σ)] with σ = 1/(1 + e^{−s}), in float64.
 *
 * Any s, y one of 0 and 1. Never −0. Where float64 breaks it:
 * - y = 0, s > 53 ln 2: σ is 1, log(1 − σ) is −Infinity, the loss Infinity;
 * - y = 0, s < −1024 ln 2: σ is 0, and 0·log 0 is NaN;
 * - y = 1, s > 53 ln 2: 1 − σ is 0, and 0·log 0 is NaN;
 * - y = 1, s < −1024 ln 2: σ is 0, log σ is −Infinity, the loss Infinity.
 * Between, 1 − σ (y = 0) and log σ for σ near 1 (y = 1) lose digits: the relative error grows like 2^{−53}e^{|s|}.
 * Source: Nielsen, ch. 3, eq. 57, evaluated term by term.
 */
export function naiveCrossEntropy(s: number, y: Label): number {
  const a = naiveSigmoid(s)
  return -(y * Math.log(a) + (1 - y) * Math.log(1 - a)) + 0
}

/**
 * The cross-entropy simplified by hand but evaluated as written: log(1 + e^{−s}) for y = 1, log(1 + e^s) for y = 0.
 *
 * Any s, y one of 0 and 1. With m = s for y = 1 and −s for y = 0: Infinity for m < −1024 ln 2, where the exponential
 * overflows; loses digits as m grows and is 0 from m ≈ 53 ln 2 on, where 1 + e^{−m} rounds to 1.
 */
export function logOnePlusExp(s: number, y: Label): number {
  return Math.log(1 + Math.exp(y === 1 ? -s : s))
}
