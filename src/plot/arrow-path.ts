import { tenths, type Point } from './path.ts'

/** How long an arrow's head is, and half as wide. */
const head = 9

/**
 * The SVG path of an arrow's shaft and head, in units of the plot's box. The head shrinks with a short arrow; one of no
 * length is no arrow, and its path is empty.
 */
export function arrow([x1, y1]: Point, [x2, y2]: Point): string {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (!(length >= 0.05)) return ''
  const size = Math.min(head, length * 0.6)
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
  const [bx, by] = [x2 - size * ux, y2 - size * uy]
  const barb = (side: number) => `${tenths(bx - side * uy * size * 0.5)},${tenths(by + side * ux * size * 0.5)}`
  const tip = `${tenths(x2)},${tenths(y2)}`
  return `M${tenths(x1)},${tenths(y1)}L${tip}M${barb(1)}L${tip}L${barb(-1)}`
}
