import { crossEntropy, type Label } from '../../math/loss.ts'
import {
  expOverflowsAbove,
  expUnderflowsFrom,
  logOnePlusExp,
  naiveCrossEntropy,
  naiveSigmoid,
  sigmoidIsOneAbove,
} from '../../math/naive.ts'
import { remember } from '../../state/remember.ts'
import type { NumericsValues } from './numerics.parameters.ts'

/** The three ways to evaluate one loss. */
export const forms = ['naive', 'logexp', 'stable'] as const
export type Form = (typeof forms)[number]

export const evaluate: Readonly<Record<Form, (s: number, y: Label) => number>> = {
  naive: naiveCrossEntropy,
  logexp: logOnePlusExp,
  stable: crossEntropy,
}

export const labelOf = ({ y }: NumericsValues): Label => (y === 1 ? 1 : 0)

/** 2^{−1022}: below it a float64 has fewer digits the smaller it is. */
const smallestNormal = 2 ** -1022

/** A relative error above this is called lost digits. */
export const tolerance = 1e-12

/**
 * What has become of the loss in a form:
 * - `right`: within 1e-12 of itself;
 * - `coarse`: as near as float64 comes to a number so small that it has fewer digits; `floor`: that is 0;
 * - `lost`: finite, but further off; `zero`: 0 where the loss can be told from 0;
 * - `infinite` and `undefined`.
 */
export type Verdict = 'right' | 'coarse' | 'floor' | 'lost' | 'zero' | 'infinite' | 'undefined'

/** |shown − exact|/exact, the exact loss being that of the stable form; null where a form is not finite. */
export function relativeError(form: Form, s: number, y: Label): number | null {
  const shown = evaluate[form](s, y)
  const exact = crossEntropy(s, y)
  if (!Number.isFinite(shown)) return null
  return shown === exact ? 0 : Math.abs(shown - exact) / exact
}

export function verdict(form: Form, s: number, y: Label): Verdict {
  const shown = evaluate[form](s, y)
  const exact = crossEntropy(s, y)
  const error = relativeError(form, s, y)
  if (error === null) return Number.isNaN(shown) ? 'undefined' : 'infinite'
  if (exact === 0) return 'floor'
  if (shown === 0) return 'zero'
  if (error > tolerance) return 'lost'
  return exact < smallestNormal ? 'coarse' : 'right'
}

/**
 * The three forms and the naive one's steps (`exp` is e^{−s}, `sigma` 1/(1 + e^{−s}), `rest` 1 − σ), all as float64
 * gives them, never −0; `max`, `tail` and `y.rest` (1 − y) are terms of the formulas; `error.…` the relative errors;
 * `threshold.…` where σ becomes 1, where the exponential overflows and where it underflows.
 */
export const numericsNumbers = remember((values: NumericsValues): Record<string, number | null> => {
  const { s } = values
  const y = labelOf(values)
  const sigma = naiveSigmoid(s)
  return {
    s,
    y,
    naive: naiveCrossEntropy(s, y),
    logexp: logOnePlusExp(s, y),
    stable: crossEntropy(s, y),
    exp: Math.exp(-s),
    sigma,
    rest: 1 - sigma,
    'log.sigma': Math.log(sigma) + 0,
    'log.rest': Math.log(1 - sigma) + 0,
    'y.rest': 1 - y,
    max: Math.max(s, 0),
    tail: Math.log1p(Math.exp(-Math.abs(s))),
    'error.naive': relativeError('naive', s, y),
    'error.logexp': relativeError('logexp', s, y),
    'threshold.one': sigmoidIsOneAbove,
    'threshold.overflow': expOverflowsAbove,
    'threshold.underflow': expUnderflowsFrom,
  }
})
