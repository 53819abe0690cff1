import { crossEntropy, type Label } from '../../math/loss.ts'
import {
  expOverflowsAbove,
  expOverflowsAbove32,
  logOnePlusExp,
  naiveCrossEntropy,
  sigmoidIsOneAbove,
  sigmoidIsOneAbove32,
  type Bits,
} from '../../math/naive.ts'

/** The three ways to evaluate one loss; what the stable one gives is exact to the last bits. */
type Evaluate = (s: number, y: Label, bits?: Bits) => number
export const evaluate: Readonly<Record<'naive' | 'logexp' | 'stable', Evaluate>> = {
  naive: naiveCrossEntropy,
  logexp: logOnePlusExp,
  // Whatever the machine, the right value is what the others are held against.
  stable: (s, y) => crossEntropy(s, y),
}
export type Form = keyof typeof evaluate
export const forms = ['naive', 'logexp', 'stable'] as const satisfies readonly Form[]

/** The machine's numbers, by the parameter that says which. */
export const bitsOf = (bits: string): Bits => (bits === '32' ? 32 : 64)

/** Where σ rounds to 1, and where the exponential overflows. */
export const thresholds: Readonly<Record<Bits, { one: number; overflow: number }>> = {
  64: { one: sigmoidIsOneAbove, overflow: expOverflowsAbove },
  32: { one: sigmoidIsOneAbove32, overflow: expOverflowsAbove32 },
}

export const labelOf = (y: number): Label => (y === 1 ? 1 : 0)

/** Below it a number has fewer digits the smaller it is. */
const smallestNormal: Readonly<Record<Bits, number>> = { 64: 2 ** -1022, 32: 2 ** -126 }

/** A relative error above this is called lost digits. */
const tolerance: Readonly<Record<Bits, number>> = { 64: 1e-12, 32: 1e-6 }

/**
 * What has become of the loss in a form:
 * - `right`: within 1e-12 of itself, in float32 within 1e-6;
 * - `coarse`: as near as the machine comes to a number so small that it has fewer digits; `floor`: that is 0;
 * - `lost`: finite, but further off; `zero`: 0 where the loss can be told from 0;
 * - `infinite` and `undefined`.
 */
export type Verdict = 'right' | 'coarse' | 'floor' | 'lost' | 'zero' | 'infinite' | 'undefined'

/** |shown − exact|/exact; null where a form is not finite. */
export function relativeError(shown: number, exact: number): number | null {
  if (!Number.isFinite(shown)) return null
  return shown === exact ? 0 : Math.abs(shown - exact) / exact
}

export function verdict(shown: number, exact: number, bits: Bits = 64): Verdict {
  const error = relativeError(shown, exact)
  if (error === null) return Number.isNaN(shown) ? 'undefined' : 'infinite'
  if (exact === 0) return 'floor'
  if (shown === 0) return 'zero'
  if (error > tolerance[bits]) return 'lost'
  return exact < smallestNormal[bits] ? 'coarse' : 'right'
}
