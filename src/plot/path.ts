import type { LinearScale } from './scale.ts'

export type Point = readonly [x: number, y: number]

// A tenth of a unit is less than a device pixel; more digits only make the path longer to write and to read.
const rounded = (value: number) => Math.round(value * 10) / 10

/** A length as an attribute. */
export const tenths = (value: number): string => String(rounded(value))

/** The SVG path through points in the plot's own coordinates; empty for fewer than two. */
export function pathThrough(points: readonly Point[], x: LinearScale, y: LinearScale): string {
  if (points.length < 2) return ''
  let path = ''
  for (const point of points) path += `${path && 'L'}${rounded(x(point[0]))},${rounded(y(point[1]))}`
  return `M${path}`
}

/** SVG's `transform` for a place. What moves on every frame does better with x and y: a transform recomposes the page. */
export const translate = (x: number, y: number): string => `translate(${rounded(x)} ${rounded(y)})`
