import { pairs, range, scaleLinear } from 'd3'
import {
  expOverflowsAbove,
  expOverflowsAbove32,
  expUnderflowsFrom,
  sigmoidIsOneAbove,
  sigmoidIsOneAbove32,
  type Bits,
} from '../../math/naive.ts'
import type { Label } from '../../math/loss.ts'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { bitsOf, evaluate, labelOf, relativeError, type Form } from './numerics-forms.ts'

/** Everything happens near 0 and beyond 700: the stretch between is folded. */
export const folded = { domain: [-800, -700, -45, 45, 700, 800], shares: [0, 0.24, 0.29, 0.71, 0.76, 1] }
const share = scaleLinear(folded.domain, folded.shares)

/** As many decimal digits as a float64 has, in round. */
export const mostDigits = 16

/**
 * The decimal digits that a number has left for a loss this small: of float64 53 bits, fewer below 2^{−1022}, none below
 * 2^{−1075}; of float32 24, 2^{−126} and 2^{−150}.
 */
function digitsAvailable(s: number, y: Label, bits: Bits): number {
  const [most, last] = bits === 32 ? [24, 150] : [53, 1075]
  // Where the loss is that small it is e^{−m}; its logarithm does not underflow.
  const m = y === 1 ? s : -s
  return Math.min(most, Math.max(0, last - m / Math.LN2)) * Math.log10(2)
}

/** How many digits of the loss a form gets right, from 0 to 16; null where it is infinite or undefined. */
export function rightDigits(form: Form, s: number, y: Label, bits: Bits = 64): number | null {
  const exact = evaluate.stable(s, y)
  const error = relativeError(evaluate[form](s, y, bits), exact)
  if (error === null) return null
  const available = digitsAvailable(s, y, form === 'stable' ? 64 : bits)
  if (error === 0) return exact === 0 ? 0 : available
  return Math.min(available, Math.max(0, -Math.log10(error)))
}

/** A stretch of scores on which a form is finite, or not. */
interface Stretch {
  from: number
  to: number
  kind: 'finite' | 'infinite' | 'undefined'
}

/** Where e^{−m} begins to have fewer digits is the first, 1022 ln 2. */
const upwards: Readonly<Record<Bits, readonly number[]>> = {
  64: [sigmoidIsOneAbove, 1022 * Math.LN2, expOverflowsAbove, expUnderflowsFrom, 800],
  32: [
    sigmoidIsOneAbove32,
    126 * Math.LN2,
    expOverflowsAbove32,
    150 * Math.LN2,
    1022 * Math.LN2,
    expUnderflowsFrom,
    800,
  ],
}
const edgesOf = (bits: Bits) => [...upwards[bits].map(at => -at).reverse(), ...upwards[bits]]

/** What becomes of a form along the whole range of scores, as the machine gives it. */
export function stretchesOf(form: Form, y: Label, bits: Bits = 64): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const [from, to] of pairs(edgesOf(bits))) {
    const value = evaluate[form]((from + to) / 2, y, bits)
    const kind = Number.isFinite(value) ? 'finite' : Number.isNaN(value) ? 'undefined' : 'infinite'
    const before = stretches.at(-1)
    if (before?.kind === kind) before.to = to
    else stretches.push({ from, to, kind })
  }
  return stretches
}

/** A step inside a stretch: the thresholds themselves are a matter of the last bit. */
const inside = 1e-6
/** Whole scores near 0, and the thresholds further out: nothing happens between. */
const tellingOf = (bits: Bits) =>
  [...edgesOf(bits).filter(edge => Math.abs(edge) > 45), ...range(-45, 46)].sort((a, b) => a - b)

/** The digits along a stretch. */
const digitsAlong = (form: Form, y: Label, bits: Bits, { from, to }: Stretch): readonly Point[] =>
  [from + inside, ...tellingOf(bits).filter(s => s > from && s < to), to - inside].map(s => [
    s,
    rightDigits(form, s, y, bits) ?? NaN,
  ])

/** A stretch without a number, with the place in the middle of it on the folded axis. */
interface Gap {
  from: number
  to: number
  kind: 'infinite' | 'undefined'
  middle: number
}

/** A form along the scores, for a label: its digits where it is finite, and its gaps. */
export const profileOf = (form: Form) =>
  keep((label: number, width: string) => {
    const y = labelOf(label)
    const bits = bitsOf(width)
    const stretches = stretchesOf(form, y, bits)
    return {
      digits: stretches.filter(({ kind }) => kind === 'finite').flatMap(stretch => digitsAlong(form, y, bits, stretch)),
      gaps: stretches.flatMap(({ from, to, kind }): Gap[] =>
        kind === 'finite' ? [] : [{ from, to, kind, middle: share.invert((share(from) + share(to)) / 2) }],
      ),
    }
  })
