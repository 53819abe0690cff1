import { crossEntropy, type Label } from '../../math/loss.ts'
import { expOverflowsAbove, logOnePlusExp, naiveCrossEntropy, naiveSigmoid, sigmoidIsOneAbove } from '../../math/naive.ts'
import type { NumericsValues } from './numerics.parameters.ts'

export const forms = ['naive', 'logexp', 'stable'] as const
export type Form = (typeof forms)[number]

export const labelOf = ({ y }: NumericsValues): Label => y === 1 ? 1 : 0

/** The loss by one of the three forms, as float64 gives it. */
export function lossBy(form: Form, s: number, y: Label): number {
  if (form === 'naive') return naiveCrossEntropy(s, y)
  return form === 'logexp' ? logOnePlusExp(s, y) : crossEntropy(s, y)
}

/** The three forms, and what the naive one has on its way: σ as float64 gives it, and what that lacks to 1. */
export function numericsNumbers(values: NumericsValues): Record<string, number> {
  const { s } = values
  const y = labelOf(values)
  const sigma = naiveSigmoid(s)
  return {
    s,
    y,
    naive: lossBy('naive', s, y),
    logexp: lossBy('logexp', s, y),
    stable: lossBy('stable', s, y),
    sigma,
    rest: 1 - sigma,
    'threshold.one': sigmoidIsOneAbove,
    'threshold.overflow': expOverflowsAbove,
  }
}

/** What has become of a loss: the right one, one that has lost digits, an infinite one, or none at all. */
export type Verdict = 'right' | 'lost' | 'infinite' | 'undefined'

/** More than this, relative to the loss, and digits have been lost. */
export const tolerance = 1e-12

export function verdictOn(form: Form, s: number, y: Label): Verdict {
  const value = lossBy(form, s, y)
  if (Number.isNaN(value)) return 'undefined'
  if (!Number.isFinite(value)) return 'infinite'
  return errorOf(form, s, y) <= tolerance ? 'right' : 'lost'
}

/** How far a finite loss is off, as a share of the right one. */
export function errorOf(form: Form, s: number, y: Label): number {
  const exact = crossEntropy(s, y)
  const off = Math.abs(lossBy(form, s, y) - exact)
  return off === 0 ? 0 : off / exact
}
