import { crossEntropy, type Label } from '../../math/loss.ts'
import { expOverflowsAbove, expUnderflowsFrom, sigmoidIsOneAbove } from '../../math/naive.ts'
import type { Point } from '../../plot/path.ts'
import { evaluate, relativeError, type Form } from './numerics.numbers.ts'
import { numericsParameters } from './numerics.parameters.ts'

/** As many decimal digits as a float64 has, in round. */
export const mostDigits = 16

/** The decimal digits that float64 has left for a loss this small: it counts in units of 2^{−1074}. */
function digitsAvailable(s: number, y: Label): number {
  // Where the loss is that small it is e^{−m}; its logarithm does not underflow.
  const m = y === 1 ? s : -s
  const digits = (1074 * Math.LN2 - Math.max(m, 0)) / Math.LN10
  return Math.min(mostDigits, Math.max(0, digits))
}

/** How many digits of the loss a form gets right, from 0 to 16; null where it is infinite or undefined. */
export function rightDigits(form: Form, s: number, y: Label): number | null {
  const error = relativeError(form, s, y)
  if (error === null) return null
  const available = digitsAvailable(s, y)
  if (error === 0) return crossEntropy(s, y) === 0 ? 0 : available
  return Math.min(available, Math.max(0, -Math.log10(error)))
}

/** A stretch of scores on which a form is finite, with its digits, or not. */
export type Stretch = { from: number; to: number } & ({ kind: 'finite'; points: readonly Point[] } | { kind: 'infinite' | 'undefined' })

/** Beyond this the digits are drawn at the ends of a stretch only: nothing happens between. */
export const nearReach = 45

/** Where e^{−m} begins to have fewer digits: 1022 ln 2. */
const normalEnd = 1022 * Math.LN2

const thresholds = [sigmoidIsOneAbove, normalEnd, expOverflowsAbove, expUnderflowsFrom]
const { min, max } = numericsParameters.s
const edges = [min, ...thresholds.map(at => -at).reverse(), ...thresholds, max]

/** A step inside a stretch: the thresholds themselves are a matter of the last bit. */
const inside = 1e-6

function pointsOf(form: Form, y: Label, from: number, to: number): Point[] {
  const scores = [from + inside]
  for (let s = Math.ceil(from + inside); s < to; s++) if (Math.abs(s) <= nearReach) scores.push(s)
  return [...scores, to - inside].map(s => [s, rightDigits(form, s, y) ?? 0])
}

/** What becomes of a form along the whole range of scores, as float64 gives it. */
export function stretchesOf(form: Form, y: Label): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1] ?? from
    const value = evaluate[form]((from + to) / 2, y)
    const kind = Number.isFinite(value) ? 'finite' : Number.isNaN(value) ? 'undefined' : 'infinite'
    const before = stretches.at(-1)
    if (kind === 'finite') {
      const points = pointsOf(form, y, from, to)
      if (before?.kind === kind) stretches.splice(-1, 1, { ...before, to, points: [...before.points, ...points] })
      else stretches.push({ kind, from, to, points })
    } else if (before?.kind === kind) stretches.splice(-1, 1, { ...before, to })
    else stretches.push({ kind, from, to })
  }
  return stretches
}
