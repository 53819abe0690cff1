import { range, scaleLinear } from 'd3'
import { marginLoss } from '../../math/loss.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { clamp } from '../../state/parameter.ts'

/** What the loss can be drawn against. */
export const axes = ['p', 's', 'margin'] as const
type Axis = (typeof axes)[number]

/** A number for each axis. */
type ByAxis = Readonly<Record<Axis, number>>

/** How much of each axis there is in the picture: one of them whole, or two while one turns into the other. */
export type View = ByAxis
export const views: Readonly<Record<Axis, View>> = {
  p: { p: 1, s: 0, margin: 0 },
  s: { p: 0, s: 1, margin: 0 },
  margin: { p: 0, s: 0, margin: 1 },
}

/** How far the picture has come from the first axis to the last … */
export const turnOf = ({ s, margin }: View): number => s + 2 * margin
/** … and the picture on the way, with the axis that it is nearest to. */
export const turnedTo = (turn: number): { view: View; axis: Axis } => ({
  view: { p: Math.max(0, 1 - turn), s: 1 - Math.abs(turn - 1), margin: Math.max(0, turn - 1) },
  axis: axes[Math.round(turn)] ?? 'p',
})

/** What is one number against each axis, in a view. */
export const seen = ({ p, s, margin }: View, of: ByAxis): number => p * of.p + s * of.s + margin * of.margin

const across = scaleLinear([-8, 8], [0, 1])

/** Where a score stands, for a label, as a share of the plot's width. */
export const placeOf = (s: number, y: number, view: View): number =>
  seen(view, { p: sigmoid(s), s: across(s), margin: across(y * s) })

/** The loss of a label at every score; drawn anew only while the view turns. */
const curveOf = (y: number) =>
  keep((view: View) =>
    range(-80, 81).map((tenth): Point => [placeOf(tenth / 10, y, view), marginLoss((y * tenth) / 10)]),
  )
export const curves = { plus: curveOf(1), minus: curveOf(-1) }

/** Ticks, each by the score at which it stands and the number that it bears. */
const scores = range(-8, 9, 4).map(value => ({ s: value, value }))
// The axis of ŷ ends where the scores end, a third of a thousandth short of 0 and 1.
const predictions = [0, 0.25, 0.5, 0.75, 1].map(value => ({ s: clamp(logit(value), -8, 8), value }))

export const ticksOf = keep((axis: Axis, y: number, view: View, say: (value: number) => string) =>
  (axis === 'p' ? predictions : scores).map(({ s, value }) => ({
    at: placeOf(axis === 'margin' ? y * s : s, y, view),
    text: say(value),
  })),
)
