import { pathRound } from 'd3'
import type { LinearScale } from './scale.ts'

export type Point = readonly [x: number, y: number]

// A tenth of a unit is less than a device pixel; more digits only make the path longer to write and to read.
const digits = 1

/** The SVG path through points in the plot's own coordinates; empty for fewer than two. */
export function pathThrough(points: readonly Point[], x: LinearScale, y: LinearScale): string {
  if (points.length < 2) return ''
  const path = pathRound(digits)
  for (const [index, point] of points.entries()) {
    if (index === 0) path.moveTo(x(point[0]), y(point[1]))
    else path.lineTo(x(point[0]), y(point[1]))
  }
  return path.toString()
}

const tenths = (value: number) => Math.round(value * 10) / 10

/** SVG's `transform` for a place. */
export const translate = (x: number, y: number): string => `translate(${tenths(x)} ${tenths(y)})`
