import { tenths, written, type Point } from './path.ts'

/** What of a convex shape lies on the near side of a line: where `across` · point is at most `limit`. */
function cut(corners: readonly Point[], [a, b]: Point, limit: number): readonly Point[] {
  const beyond = ([x, y]: Point) => a * x + b * y - limit
  return corners.flatMap((corner, index) => {
    const before = corners.at(index - 1) ?? corner
    const [from, to] = [beyond(before), beyond(corner)]
    const share = from / (from - to)
    const crossing: Point = [before[0] + share * (corner[0] - before[0]), before[1] + share * (corner[1] - before[1])]
    return [...(from * to < 0 ? [crossing] : []), ...(to <= 0 ? [corner] : [])]
  })
}

/** The line halfway to another place, as seen from one. Of two at one place the earlier one has the left. */
function halfway([x, y]: Point, [toX, toY]: Point, isEarlier: boolean): { across: Point; limit: number } {
  const [dx, dy] = [toX - x, toY - y]
  if (dx === 0 && dy === 0) return { across: [isEarlier ? 1 : -1, 0], limit: 0 }
  return { across: [dx, dy], limit: (dx * dx + dy * dy) / 2 }
}

/**
 * For each of some places, as a path from it, the part of a square around it that is nearer to it than to any other: so the
 * nearest one is meant, and not the one that was drawn last.
 */
export function cellsOf(places: readonly Point[], reach: number): readonly string[] {
  const square: readonly Point[] = [
    [-reach, -reach],
    [reach, -reach],
    [reach, reach],
    [-reach, reach],
  ]
  const isNear = ([x, y]: Point, [toX, toY]: Point) => Math.hypot(toX - x, toY - y) < 2 * Math.SQRT2 * reach
  return places.map((place, index) => {
    const corners = places.reduce((left, other, at) => {
      if (at === index || !isNear(place, other)) return left
      const { across, limit } = halfway(place, other, index < at)
      return cut(left, across, limit)
    }, square)
    return `M${corners.map(([x, y]) => written([tenths(x), tenths(y)])).join('L')}Z`
  })
}
