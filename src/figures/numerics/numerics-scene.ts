import type { Parts } from '../../frame/use-parts.ts'
import type { Label } from '../../math/loss.ts'
import { expOverflowsAbove, sigmoidIsOneAbove } from '../../math/naive.ts'
import type { Layout } from '../../plot/layout.ts'
import { tenths, translate } from '../../plot/path.ts'
import { xScale } from '../../plot/plot.tsx'
import { forms, verdictOn, type Form, type Verdict } from './numerics.numbers.ts'
import { numericsParameters, type NumericsValues } from './numerics.parameters.ts'

const { min, max } = numericsParameters.s

/** The axis is linear near 0 and logarithmic far out: what happens at 37 and at 710 has room on it. */
const bend = 10
export const placeOf = (s: number): number => Math.asinh(s / bend)
export const scoreAt = (place: number): number => bend * Math.sinh(place)
export const placeDomain = [placeOf(min), placeOf(max)] as const

/** A stretch of the score on which a form does the same. */
export interface Stretch {
  verdict: Verdict
  from: number
  to: number
}

const steps = 600
const thresholds = [sigmoidIsOneAbove, expOverflowsAbove].flatMap(s => [-s, s])
const scores = [
  ...Array.from({ length: steps + 1 }, (_, index) => scoreAt(placeDomain[0] + ((placeDomain[1] - placeDomain[0]) * index) / steps)),
  // On either side of where float64 turns over, so that the stretches end there and not a step beside it.
  ...thresholds.flatMap(s => [s * (1 - 1e-12), s * (1 + 1e-12)]),
].sort((one, other) => one - other)

function stretches(form: Form, y: Label): Stretch[] {
  const found: Stretch[] = []
  for (const s of scores) {
    const verdict = verdictOn(form, s, y)
    const last = found.at(-1)
    if (last?.verdict === verdict) last.to = s
    else found.push({ verdict, from: last?.to ?? s, to: s })
  }
  return found
}

/** What each form does along the score, for either label: it does not change in a drag. */
export const lanes: Readonly<Record<Form, readonly [readonly Stretch[], readonly Stretch[]]>> = {
  naive: [stretches('naive', 0), stretches('naive', 1)],
  logexp: [stretches('logexp', 0), stretches('logexp', 1)],
  stable: [stretches('stable', 0), stretches('stable', 1)],
}

/** The height of a form's lane. */
export function laneAt({ height, margin }: Layout, form: Form): number {
  const room = (height - margin.top - margin.bottom) / forms.length
  return margin.top + room * (forms.indexOf(form) + 0.62)
}

export type NumericsPart = 'cursor' | 'handle'

/** Everything of the picture that a drag moves. */
export function numericsScene({ s }: NumericsValues, layout: Layout): Parts<NumericsPart> {
  const across = xScale(layout, placeDomain)(placeOf(s))
  return {
    cursor: { attributes: { x1: tenths(across), x2: tenths(across) } },
    handle: { attributes: { transform: translate(across, layout.height - layout.margin.bottom) } },
  }
}
