import type { Part, Parts } from '../../old-frame/use-parts.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { labelProbability } from '../../math/likelihood.ts'
import type { Label } from '../../math/loss.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { pathThrough, tenths, translate, type Point } from '../../old-plot/path.ts'
import { xScale } from '../../old-plot/plot.tsx'
import { linearScale, type LinearScale } from '../../old-plot/scale.ts'
import { clamp } from '../../state/parameter.ts'
import type { LikelihoodValues } from './likelihood.parameters.ts'
import { mostPoints, pointsOf, reach } from './likelihood.points.ts'

export const xDomain = [-reach, reach] as const

/** Where the two knobs hold the curve: its height at 0 is b's alone; there w tilts it about that height. */
export const liftPlace = 0
export const tiltPlace = 2

/** The labels stand on rails outside the probabilities, so that no knob at 0 or 1 covers them; then the frame. */
const rail = 28
const rim = 20

/** Probabilities up the plot, between the rails. */
export const probabilityScale = ({ height, margin }: Layout): LinearScale =>
  linearScale([0, 1], [height - margin.bottom - rail - rim, margin.top + rail + rim])

/** How far up the rail of a label is. */
export const railOf = (y: LinearScale, label: Label): number => (label === 1 ? y(1) - rail : y(0) + rail)

/** Beyond this score σ is 0 or 1 to the eye. */
const saturated = 12
const steps = 100

/** The curve, sampled where it bends: at w = 10 that is a few tenths of x. */
export function curvePoints(w: number, b: number): readonly Point[] {
  const bends = w === 0 ? [-reach, reach] : [-saturated, saturated].map(s => clamp((s - b) / w, -reach, reach))
  const [low, high] = [Math.min(...bends), Math.max(...bends)]
  const places = Array.from({ length: steps + 1 }, (_, index) => low + ((high - low) * index) / steps)
  return [-reach, ...places.filter(place => place > -reach && place < reach && low < high), reach].map(place => [
    place,
    sigmoid(w * place + b),
  ])
}

type PointPart = `point-${number}`
export type LikelihoodPart = 'curve' | 'given' | 'missing' | 'lift' | 'tilt' | PointPart

export const pointPart = (index: number): PointPart => `point-${index}`

// Always all forty: when points go, their elements still ask once for a place.
const pointParts = Array.from({ length: mostPoints }, (_, index) => pointPart(index))

/** Everything of the picture that a drag moves: each point has a stem as long as its label's probability, and the rest of the way. */
export function likelihoodScene({ w, b, points: text }: LikelihoodValues, layout: Layout): Parts<LikelihoodPart> {
  const x = xScale(layout, xDomain)
  const y = probabilityScale(layout)
  const points = pointsOf(text)
  const at = (place: number) => sigmoid(w * place + b)
  const knob = (place: number): Part => ({ attributes: { transform: translate(x(place), y(at(place))) } })
  let given = ''
  let missing = ''
  for (const { x: place, label } of points) {
    const left = tenths(x(place))
    const height = tenths(y(at(place)))
    given += `M${left},${tenths(y(1 - label))}V${height}`
    missing += `M${left},${height}V${tenths(railOf(y, label))}`
  }
  return {
    ...Object.fromEntries(
      pointParts.map((name, index) => {
        const { x: place, label } = points[index] ?? { x: 0, label: 0 as const }
        return [name, { attributes: { transform: translate(x(place), railOf(y, label)) } }]
      }),
    ),
    curve: { attributes: { d: pathThrough(curvePoints(w, b), x, y) } },
    given: { attributes: { d: given } },
    missing: { attributes: { d: missing } },
    lift: knob(liftPlace),
    tilt: knob(tiltPlace),
  }
}

/** How far to either side of a point a finger finds it: 44 px across where there is room, else up to halfway to the next. */
export function reaches(
  text: string,
  x: LinearScale,
  most: number,
): readonly (readonly [left: number, right: number])[] {
  const points = pointsOf(text)
  const order = points.map((_, index) => index).sort((a, b) => (points[a]?.x ?? 0) - (points[b]?.x ?? 0) || a - b)
  const found = points.map((): [number, number] => [most, most])
  for (const label of [0, 1]) {
    const row = order.filter(index => points[index]?.label === label)
    row.forEach((index, rank) => {
      const next = row[rank + 1]
      if (next === undefined) return
      const half = Math.min(most, (x(points[next]?.x ?? 0) - x(points[index]?.x ?? 0)) / 2)
      const [mine, theirs] = [found[index], found[next]]
      if (mine) mine[1] = half
      if (theirs) theirs[0] = half
    })
  }
  return found
}

export type StripPart = 'ones' | 'zeros' | 'product' | 'label'

/** So that few bars still stand in a row. */
const widestSlot = 110

/** Where the bar of a point stands, and how wide it is. */
export function barPlace(
  layout: Layout,
  count: number,
  index: number,
): { middle: number; slot: number; width: number } {
  const { width, margin } = layout
  const slot = Math.min(widestSlot, (width - margin.left - margin.right) / count)
  return { middle: margin.left + slot * (index + 0.5), slot, width: Math.min(28, slot * 0.6) }
}

/** The stems side by side, in the order of the points, and the product of the first, the first two, and so on. */
export function stripScene({ w, b, points: text }: LikelihoodValues, layout: Layout): Parts<StripPart> {
  const { height, margin } = layout
  const y = linearScale([0, 1], [height - margin.bottom, margin.top])
  const points = pointsOf(text)
  const bars = { 0: '', 1: '' }
  let steps = ''
  let product = 1
  points.forEach((point, index) => {
    const { middle, slot, width } = barPlace(layout, points.length, index)
    const probability = labelProbability(point, { w, b })
    product *= probability
    bars[point.label] +=
      `M${tenths(middle - width / 2)},${tenths(y(0))}V${tenths(y(probability))}h${tenths(width)}V${tenths(y(0))}Z`
    steps += `${index ? 'L' : 'M'}${tenths(middle - slot / 2)},${tenths(y(product))}H${tenths(middle + slot / 2)}`
  })
  return {
    ones: { attributes: { d: bars[1] } },
    zeros: { attributes: { d: bars[0] } },
    product: { attributes: { d: steps } },
    label: {
      attributes: { transform: translate(barPlace(layout, points.length, points.length - 0.5).middle + 6, y(product)) },
    },
  }
}
