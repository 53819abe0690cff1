import type { Label } from './loss.ts'

/** The width of a machine's numbers: float64, or the float32 that networks are trained in. */
export type Bits = 64 | 32

/** A result as a number of that width holds it. */
const rounding: Readonly<Record<Bits, (value: number) => number>> = { 64: value => value, 32: Math.fround }

/**
 * 53 ln 2 = 36.7368005696771: above this score 1 + e^{−s} rounds to 1, and so does σ(s).
 *
 * e^{−53 ln 2} = 2^{−53} is half the distance from 1 to the next float64. The float64 nearest to 53 ln 2 lies 7e−16
 * below it, and σ there is still 1 − 2^{−52}; at the very next float64 it is 1.
 */
export const sigmoidIsOneAbove = 53 * Math.LN2

/** 24 ln 2 = 16.6355323334387: the same in float32, whose next number above 1 is 1 + 2^{−23}. */
export const sigmoidIsOneAbove32 = 24 * Math.LN2

/** 1024 ln 2 = 709.782712893384: above it e^s overflows to Infinity, since float64 ends just below 2^{1024}. */
export const expOverflowsAbove = 1024 * Math.LN2

/** 128 ln 2 = 88.7228391116730: the same in float32, which ends just below 2^{128}. */
export const expOverflowsAbove32 = 128 * Math.LN2

/**
 * 1075 ln 2 = 745.133219101941: from here on e^{−s} underflows to 0, since it is at most half of 2^{−1074}, the
 * smallest float64. Below 2^{−1022} (s > 708.4) it already loses digits.
 */
export const expUnderflowsFrom = 1075 * Math.LN2

/**
 * The logistic function as it is written, 1/(1 + e^{−s}), rounded at each step.
 *
 * Any s. In float64 exactly 1 above s = 53 ln 2 and exactly 0 below s = −1024 ln 2, where e^{−s} is Infinity; in float32
 * above 24 ln 2 and below −128 ln 2.
 */
export function naiveSigmoid(s: number, bits: Bits = 64): number {
  const round = rounding[bits]
  return round(1 / round(1 + round(Math.exp(-round(s)))))
}

/**
 * The cross-entropy as it is written, −[y log σ + (1 − y) log(1 − σ)] with σ = 1/(1 + e^{−s}), rounded at each step.
 *
 * Any s, y one of 0 and 1. Never −0. Where float64 breaks it (float32: 24 ln 2 for 53 ln 2, 128 ln 2 for 1024 ln 2):
 * - y = 0, s > 53 ln 2: σ is 1, log(1 − σ) is −Infinity, the loss Infinity;
 * - y = 0, s < −1024 ln 2: σ is 0, and 0·log 0 is NaN;
 * - y = 1, s > 53 ln 2: 1 − σ is 0, and 0·log 0 is NaN;
 * - y = 1, s < −1024 ln 2: σ is 0, log σ is −Infinity, the loss Infinity.
 * Between, 1 − σ (y = 0) and log σ for σ near 1 (y = 1) lose digits: the relative error grows like 2^{−53}e^{|s|}.
 * Source: Nielsen, ch. 3, eq. 57, evaluated term by term.
 */
export function naiveCrossEntropy(s: number, y: Label, bits: Bits = 64): number {
  const round = rounding[bits]
  const a = naiveSigmoid(s, bits)
  return -round(round(y * round(Math.log(a))) + round((1 - y) * round(Math.log(round(1 - a))))) + 0
}

/**
 * The cross-entropy simplified by hand but evaluated as written, rounded at each step: log(1 + e^{−s}) for y = 1,
 * log(1 + e^s) for y = 0.
 *
 * Any s, y one of 0 and 1. With m = s for y = 1 and −s for y = 0: Infinity for m < −1024 ln 2, where the exponential
 * overflows; loses digits as m grows and is 0 from m ≈ 53 ln 2 on, where 1 + e^{−m} rounds to 1. In float32 at
 * −128 ln 2 and 24 ln 2.
 */
export function logOnePlusExp(s: number, y: Label, bits: Bits = 64): number {
  const round = rounding[bits]
  return round(Math.log(round(1 + round(Math.exp(round(y === 1 ? -s : s))))))
}

/** What libraries put under the fraction, so that it never divides by 0. */
const leastDenominator = 1e-12

/**
 * The gradient along the score that a loss hands back when it is taken after a sigmoid, rounded at each step:
 * (a − y)/max(a(1 − a), 10⁻¹²) · a(1 − a) with a = 1/(1 + e^{−s}).
 *
 * Any s, y one of 0 and 1; never −0. The right value is σ(s) − y. Where a rounds to 0 or 1 it is 0, and where
 * a(1 − a) < 10⁻¹², from |s| ≈ 27.6 on, it fades.
 * Source: the backward passes of PyTorch's `binary_cross_entropy` (the least denominator) and `sigmoid`.
 */
export function naiveGradient(s: number, y: Label, bits: Bits = 64): number {
  const round = rounding[bits]
  const a = naiveSigmoid(s, bits)
  const slope = round(a * round(1 - a))
  return round(round(round(a - y) / Math.max(slope, round(leastDenominator))) * slope) + 0
}
