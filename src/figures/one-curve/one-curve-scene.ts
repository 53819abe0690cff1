import type { Parts } from '../../frame/use-parts.ts'
import { marginLoss } from '../../math/loss.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'
import type { Layout } from '../../plot/layout.ts'
import { tenths, translate, type Point } from '../../plot/path.ts'
import { xScale, yScale } from '../../plot/plot.tsx'
import { oneCurveParameters, type OneCurveAxis, type OneCurveValues } from './one-curve.parameters.ts'

const { min, max } = oneCurveParameters.s

/** Across the plot, whatever the axis shows, from 0 to 1. */
export const acrossDomain = [0, 1] as const
export const lossDomain = [0, 8.2] as const
export const lossTicks = [0, 2, 4, 6, 8]

/** The ticks of each axis: their values, as it names them. */
export const axisTicks: Readonly<Record<OneCurveAxis, readonly number[]>> = {
  p: [0, 0.25, 0.5, 0.75, 1],
  s: [-8, -4, 0, 4, 8],
  margin: [-8, -4, 0, 4, 8],
}

const share = (score: number) => (score - min) / (max - min)

/** Where a value of the axis stands across the plot. */
export const tickPlace = (axis: OneCurveAxis, value: number): number => axis === 'p' ? value : share(value)

/** Where a score stands across the plot, for a label −1 or 1 … */
export const placeOf = (axis: OneCurveAxis, s: number, y: number): number =>
  axis === 'p' ? sigmoid(s) : share(axis === 'margin' ? y * s : s)

/** … and back. */
export const scoreAt = (axis: OneCurveAxis, place: number, y: number): number => {
  if (axis === 'p') return logit(Math.min(1 - 1e-9, Math.max(1e-9, place)))
  const score = min + place * (max - min)
  return axis === 'margin' ? y * score + 0 : score
}

/** Between two axes: `phase` runs from 0 to 1 while the one bends into the other. */
export interface Morph {
  from: OneCurveAxis
  to: OneCurveAxis
  phase: number
}

export const morphedPlace = ({ from, to, phase }: Morph, s: number, y: number): number =>
  phase >= 1 ? placeOf(to, s, y) : (1 - phase) * placeOf(from, s, y) + phase * placeOf(to, s, y)

const scores = Array.from({ length: 241 }, (_, index) => min + ((max - min) * index) / 240)

/** A label's curve, as far as the axes have come; from left to right, for a path must not run back. */
export function curveOf(morph: Morph, y: number): Point[] {
  const points = scores.map((s): Point => [morphedPlace(morph, s, y), marginLoss(y * s)])
  return (points[0]?.[0] ?? 0) > (points.at(-1)?.[0] ?? 1) ? points.reverse() : points
}

export type OneCurvePart = 'drop' | 'handle'

/** Everything of the picture that a drag moves. */
export function oneCurveScene({ s, y }: OneCurveValues, layout: Layout, morph: Morph): Parts<OneCurvePart> {
  const x = xScale(layout, acrossDomain)
  const height = yScale(layout, lossDomain)
  const across = x(morphedPlace(morph, s, y))
  const loss = marginLoss(y * s)
  return {
    drop: { attributes: { x1: tenths(across), x2: tenths(across), y1: tenths(height(loss)), y2: tenths(height(0)) } },
    handle: { attributes: { transform: translate(across, height(loss)) } },
  }
}
