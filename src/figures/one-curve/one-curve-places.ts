import { logit, sigmoid } from '../../math/sigmoid.ts'
import { dragTrack } from '../../old-plot/drag-track.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { xScale } from '../../old-plot/plot.tsx'
import { linearScale, type Track } from '../../old-plot/scale.ts'
import { oneCurveParameters, type Axis } from './one-curve.parameters.ts'

const { min, max } = oneCurveParameters.s
const span = max - min

/** How much of each axis there is in the picture: one of them whole, or two of them while one turns into the other. */
export type Weights = Readonly<Record<Axis, number>>
export const whole: Readonly<Record<Axis, Weights>> = {
  p: { p: 1, s: 0, margin: 0 },
  s: { p: 0, s: 1, margin: 0 },
  margin: { p: 0, s: 0, margin: 1 },
}

/** Part of the way from one picture to another. */
export const between = (from: Weights, to: Weights, share: number): Weights => ({
  p: from.p + (to.p - from.p) * share,
  s: from.s + (to.s - from.s) * share,
  margin: from.margin + (to.margin - from.margin) * share,
})

/** Where a score stands, for a label, as a share of the plot's width. */
export const placeOf = (s: number, y: number, { p, s: score, margin }: Weights): number =>
  p * sigmoid(s) + (score * (s - min) + margin * (y * s - min)) / span

/** A tick: the score at which it stands, and the number it bears. */
interface Tick {
  s: number
  value: number
}

// The axis of ŷ ends where the scores end, a third of a thousandth short of 0 and 1.
const predictions: readonly Tick[] = [0, 0.25, 0.5, 0.75, 1].map(value => ({
  value,
  s: Math.min(max, Math.max(min, logit(value))),
}))
const scores: readonly Tick[] = [-8, -4, 0, 4, 8].map(value => ({ value, s: value }))
const reversed: readonly Tick[] = scores.map(({ value }) => ({ value, s: 0 - value }))

export const ticksOf = (axis: Axis, y: number): readonly Tick[] =>
  axis === 'p' ? predictions : axis === 'margin' && y < 0 ? reversed : scores

/** Near 0 and 1 the point hardly moves along ŷ: there a unit of the score is this far for the hand all the same. */
const leastTravel = 10

/** Where the hand is for a score. */
export function dragAlong(axis: Axis, y: number, layout: Layout): Track {
  const x = xScale(layout, [0, 1])
  if (axis !== 'p') return linearScale([min, max], [x(placeOf(min, y, whole[axis])), x(placeOf(max, y, whole[axis]))])
  const track = dragTrack(s => x(sigmoid(s)), min, max, leastTravel)
  return Object.assign(track.place, { invert: track.at })
}
