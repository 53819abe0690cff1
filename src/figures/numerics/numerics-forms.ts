import { crossEntropy, type Label } from '../../math/loss.ts'
import { logOnePlusExp, naiveCrossEntropy } from '../../math/naive.ts'

/** The three ways to evaluate one loss; what the stable one gives is exact to the last bits. */
export const evaluate = { naive: naiveCrossEntropy, logexp: logOnePlusExp, stable: crossEntropy }
export type Form = keyof typeof evaluate
export const forms = ['naive', 'logexp', 'stable'] as const satisfies readonly Form[]

export const labelOf = (y: number): Label => (y === 1 ? 1 : 0)

/** 2^{−1022}: below it a float64 has fewer digits the smaller it is. */
const smallestNormal = 2 ** -1022

/** A relative error above this is called lost digits. */
const tolerance = 1e-12

/**
 * What has become of the loss in a form:
 * - `right`: within 1e-12 of itself;
 * - `coarse`: as near as float64 comes to a number so small that it has fewer digits; `floor`: that is 0;
 * - `lost`: finite, but further off; `zero`: 0 where the loss can be told from 0;
 * - `infinite` and `undefined`.
 */
export type Verdict = 'right' | 'coarse' | 'floor' | 'lost' | 'zero' | 'infinite' | 'undefined'

/** |shown − exact|/exact; null where a form is not finite. */
export function relativeError(shown: number, exact: number): number | null {
  if (!Number.isFinite(shown)) return null
  return shown === exact ? 0 : Math.abs(shown - exact) / exact
}

export function verdict(shown: number, exact: number): Verdict {
  const error = relativeError(shown, exact)
  if (error === null) return Number.isNaN(shown) ? 'undefined' : 'infinite'
  if (exact === 0) return 'floor'
  if (shown === 0) return 'zero'
  if (error > tolerance) return 'lost'
  return exact < smallestNormal ? 'coarse' : 'right'
}
