import { line } from 'd3'

export type Point = readonly [x: number, y: number]

// A tenth of a unit is less than a device pixel; more digits only make the picture longer to write and to read.
export const tenths = (value: number): number => Math.round(value * 10) / 10 + 0

/** SVG's `transform` for a place: cheaper than x and y for text, which those would lay out anew. */
export const shift = ([x, y]: Point): string => `translate(${tenths(x)} ${tenths(y)})`

/** A point in a path's notation. */
export const written = ([x, y]: Point): string => `${x},${y}`

const isSomewhere = ([x, y]: Point) => Number.isFinite(x) && Number.isFinite(y)

/** A point this near to the line through its neighbours is left out: nobody sees it, and every point costs a move. */
const straight = 0.15

/** The points without those that lie on the way from one to the next; a gap in the curve stays a gap. */
export function thinned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  let from: Point | undefined
  let last: Point | undefined
  let slope = NaN
  for (const point of points) {
    if (!isSomewhere(point)) {
      if (last && last !== from) kept.push(last)
      kept.push(point)
      from = last = undefined
      continue
    }
    if (!from || !last) {
      kept.push(point)
      from = point
      slope = NaN
    } else if (Number.isNaN(slope)) slope = (point[1] - from[1]) / (point[0] - from[0])
    else if (!(Math.abs(from[1] + slope * (point[0] - from[0]) - point[1]) <= straight)) {
      kept.push(last)
      from = last
      slope = (point[1] - from[1]) / (point[0] - from[0])
    }
    last = point
  }
  if (last && last !== from) kept.push(last)
  return kept
}

const pen = line<Point>().defined(isSomewhere).digits(1)

/** The SVG path through points, in units of the box; empty where there are none. */
export const path = (points: readonly Point[]): string => pen(thinned(points)) ?? ''
