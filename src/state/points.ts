import type { LabelledPoint } from '../math/likelihood.ts'
import { parseNumber, print } from './codec.ts'
import { keep } from './keep.ts'
import { clamp, type TextParameter } from './parameter.ts'

export type Points = readonly LabelledPoint[]

/** How far out a point may stand, and how many there may be. */
export const reach = 5
export const mostPoints = 40

/** With more points than this, their numbers would run into each other. */
export const mostNumbered = 9

const hundredths = (x: number) => Math.round(x * 100) / 100 + 0

function readPoint(item: string): { point: LabelledPoint; clamped: boolean; rounded: boolean } | null {
  const [place, name, ...more] = item.split(':')
  const x = parseNumber(place ?? '')
  const label = parseNumber(name ?? '')
  if (x === null || (label !== 0 && label !== 1) || more.length > 0) return null
  const within = clamp(x, -reach, reach)
  const kept = hundredths(within)
  return { point: { x: kept, label }, clamped: within !== x, rounded: kept !== within }
}

const printPoint = ({ x, label }: LabelledPoint) => `${print(x)}:${label}`

/** The canonical text of some points: `x:label`, joined by commas. */
export const printPoints = (points: Points): string => points.map(printPoint).join(',')

/** Any text as points; `none` readable is left to the caller. */
function readItems(text: string): { points: Points; fault: 'unreadable' | 'clamped' | 'rounded' | null } {
  const items = text.split(',').map(readPoint)
  const known = items.filter(item => item !== null)
  const clamped = known.length > mostPoints || known.some(item => item.clamped)
  const rounded = known.some(item => item.rounded)
  return {
    points: known.slice(0, mostPoints).map(({ point }) => point),
    fault: known.length < items.length ? 'unreadable' : clamped ? 'clamped' : rounded ? 'rounded' : null,
  }
}

/** 1 to 40 points in one value: x from −5 to 5 to two decimals, each with its label. */
export const pointsParameter = (initial: string): TextParameter => ({
  kind: 'text',
  initial,
  read: text => {
    const { points, fault } = readItems(text)
    return points.length > 0 ? { value: printPoints(points), fault } : { value: initial, fault: 'unreadable' }
  },
})

/** The points of a canonical text; the same array for the same text. */
export const pointsOf = keep((text: string): Points => readItems(text).points)

const changed = (text: string, index: number, patch: Partial<LabelledPoint>) =>
  printPoints(pointsOf(text).map((point, at) => (at === index ? { ...point, ...patch } : point)))

/** The points with one of them at another place. */
export const movedPoint = (text: string, index: number, x: number): string =>
  changed(text, index, { x: hundredths(clamp(x, -reach, reach)) })

/** The points with one label the other way. */
export const flippedPoint = (text: string, index: number): string =>
  changed(text, index, { label: pointsOf(text)[index]?.label === 1 ? 0 : 1 })

/** The points without one of them; the only one stays. */
export function withoutPoint(text: string, index: number): string {
  const points = pointsOf(text)
  return points.length > 1 ? printPoints(points.filter((_, at) => at !== index)) : text
}

/** The points and one more, with the label 1, in the middle of the widest gap; of equal gaps the rightmost. Forty stay forty. */
export function withOneMore(text: string): string {
  const points = pointsOf(text)
  if (points.length >= mostPoints) return text
  const places = [-reach, ...points.map(({ x }) => x).sort((a, b) => a - b), reach]
  const gaps = places.slice(1).map((to, index) => ({ from: places[index] ?? to, to }))
  const { from, to } = gaps.reduce((widest, gap) => (gap.to - gap.from >= widest.to - widest.from ? gap : widest))
  return printPoints([...points, { x: hundredths((from + to) / 2), label: 1 }])
}
