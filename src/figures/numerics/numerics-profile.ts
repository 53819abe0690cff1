import { crossEntropy, type Label } from '../../math/loss.ts'
import { expOverflowsAbove, expUnderflowsFrom, sigmoidIsOneAbove } from '../../math/naive.ts'
import type { Point } from '../../old-plot/path.ts'
import { evaluate, relativeError, type Form } from './numerics.numbers.ts'
import { numericsParameters } from './numerics.parameters.ts'

/** As many decimal digits as a float64 has, in round. */
export const mostDigits = 16

/** The decimal digits that float64 has left for a loss this small: 53 bits, fewer below 2^{−1022}, none below 2^{−1075}. */
function digitsAvailable(s: number, y: Label): number {
  // Where the loss is that small it is e^{−m}; its logarithm does not underflow.
  const m = y === 1 ? s : -s
  return Math.min(53, Math.max(0, 1075 - m / Math.LN2)) * Math.log10(2)
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
export type Stretch = { from: number; to: number } & (
  { kind: 'finite'; points: readonly Point[] } | { kind: 'infinite' | 'undefined' }
)

/** Beyond this the digits are drawn at the ends of a stretch only: nothing happens between. */
export const nearReach = 45

/** Where e^{−m} begins to have fewer digits: 1022 ln 2. */
const normalEnd = 1022 * Math.LN2

const thresholds = [sigmoidIsOneAbove, normalEnd, expOverflowsAbove, expUnderflowsFrom]
const { min, max } = numericsParameters.s
const edges = [min, ...thresholds.map(at => -at).reverse(), ...thresholds, max]

/** A step inside a stretch: the thresholds themselves are a matter of the last bit. */
const inside = 1e-6

/** Whole scores near 0, the thresholds further out, and both ends. */
function pointsOf(form: Form, y: Label, from: number, to: number): Point[] {
  const scores = [from + inside]
  for (let s = -nearReach; s <= nearReach; s++) if (s > from && s < to) scores.push(s)
  for (const edge of edges) if (edge > from && edge < to && Math.abs(edge) > nearReach) scores.push(edge)
  scores.push(to - inside)
  return scores.sort((a, b) => a - b).map(s => [s, rightDigits(form, s, y) ?? 0])
}

/** What becomes of a form along the whole range of scores, as float64 gives it. */
export function stretchesOf(form: Form, y: Label): readonly Stretch[] {
  const kindIn = (from: number, to: number): Stretch['kind'] => {
    const value = evaluate[form]((from + to) / 2, y)
    return Number.isFinite(value) ? 'finite' : Number.isNaN(value) ? 'undefined' : 'infinite'
  }
  const kinds = edges
    .slice(1)
    .map((to, index) => ({ from: edges[index] ?? to, to, kind: kindIn(edges[index] ?? to, to) }))
  const joined: typeof kinds = []
  for (const next of kinds) {
    const before = joined.at(-1)
    if (before?.kind === next.kind) before.to = next.to
    else joined.push(next)
  }
  return joined.map(({ from, to, kind }) =>
    kind === 'finite' ? { from, to, kind, points: pointsOf(form, y, from, to) } : { from, to, kind },
  )
}
