import type { LinearScale } from './scale.ts'

export type Point = readonly [x: number, y: number]

// A tenth of a unit is less than a device pixel; more digits only make the path longer to write and to read.
const rounded = (value: number) => Math.round(value * 10) / 10

/** A length as an attribute. */
export const tenths = (value: number): string => String(rounded(value))

/** A point this near to the line through its neighbours is left out: nobody sees it, and every point costs a move. */
const straight = 0.15

/** The SVG path through points in the plot's own coordinates; empty for fewer than two. */
export function pathThrough(points: readonly Point[], x: LinearScale, y: LinearScale): string {
  const [first, ...rest] = points
  if (!first || rest.length === 0) return ''
  let kept = { x: x(first[0]), y: y(first[1]) }
  let last = kept
  let path = `M${rounded(kept.x)},${rounded(kept.y)}`
  let slope: number | null = null
  for (const point of rest) {
    const next = { x: x(point[0]), y: y(point[1]) }
    slope ??= (next.y - kept.y) / (next.x - kept.x)
    if (Math.abs(kept.y + slope * (next.x - kept.x) - next.y) > straight && last !== kept) {
      path += `L${rounded(last.x)},${rounded(last.y)}`
      kept = last
      slope = (next.y - kept.y) / (next.x - kept.x)
    }
    last = next
  }
  return `${path}L${rounded(last.x)},${rounded(last.y)}`
}

/** SVG's `transform` for a place: cheaper than x and y for text, which those would lay out anew. */
export const translate = (x: number, y: number): string => `translate(${rounded(x)} ${rounded(y)})`
