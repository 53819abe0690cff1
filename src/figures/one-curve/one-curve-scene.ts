import type { Parts } from '../../old-frame/use-parts.ts'
import { marginLoss } from '../../math/loss.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { tenths, translate, type Point } from '../../old-plot/path.ts'
import { xScale, yScale } from '../../old-plot/plot.tsx'
import { oneCurveNumbers } from './one-curve.numbers.ts'
import { axes, oneCurveParameters, type Axis, type OneCurveValues } from './one-curve.parameters.ts'
import { placeOf, type Weights } from './one-curve-places.ts'

const { min, max } = oneCurveParameters.s

/** The plot's own coordinates: a share of the width, and the loss. */
export const placeDomain = [0, 1] as const
export const lossDomain = [0, 8.2] as const

const steps = 160
const scores = Array.from({ length: steps + 1 }, (_, index) => min + ((max - min) * index) / steps)

/** The loss of a label at every score, against the axis of the moment. */
export const curvePoints = (y: number, weights: Weights): readonly Point[] =>
  scores.map(s => [placeOf(s, y, weights), marginLoss(y * s)])

/** The middle of a curve's name: a share of the width and some units from there, and the loss at whose height it is. */
interface NamePlace {
  share: number
  beside: number
  loss: number
}

/** Inside the curve of ŷ, outside that of s; in the margin both names stand beside the one curve. */
const namePlaces: Readonly<Record<'plus' | 'minus', Readonly<Record<Axis, NamePlace>>>> = {
  plus: {
    p: { share: 0, beside: 62, loss: 3.9 },
    s: { share: 0, beside: 31, loss: 2.9 },
    margin: { share: 0.28, beside: 66, loss: 4.6 },
  },
  minus: {
    p: { share: 1, beside: -62, loss: 3.9 },
    s: { share: 1, beside: -30, loss: 2.9 },
    margin: { share: 0.28, beside: 66, loss: 3.9 },
  },
}

/** Where a label's curve bears its name. */
export function nameAt(y: number, weights: Weights, layout: Layout): string {
  const places = y > 0 ? namePlaces.plus : namePlaces.minus
  const mean = (value: (place: NamePlace) => number) =>
    axes.reduce((sum, axis) => sum + weights[axis] * value(places[axis]), 0)
  const x = xScale(layout, placeDomain)(mean(({ share }) => share)) + mean(({ beside }) => beside)
  return translate(x, yScale(layout, lossDomain)(mean(({ loss }) => loss)))
}

export type OneCurvePart = 'handle' | 'drop' | 'across'

/** Everything of the picture that a drag moves. */
export function oneCurveScene(values: OneCurveValues, weights: Weights, layout: Layout): Parts<OneCurvePart> {
  const x = xScale(layout, placeDomain)(placeOf(values.s, values.y, weights))
  const y = yScale(layout, lossDomain)
  const height = y(oneCurveNumbers(values).form11)
  return {
    handle: { attributes: { transform: translate(x, height) } },
    drop: { attributes: { x1: tenths(x), x2: tenths(x), y1: tenths(height), y2: tenths(y(0)) } },
    across: { attributes: { x1: tenths(layout.margin.left), x2: tenths(x), y1: tenths(height), y2: tenths(height) } },
  }
}
