import { range } from 'd3'
import type { LabelledPoint } from '../math/likelihood.ts'
import { cellsOf } from './cells.ts'
import type { Point } from './path.ts'

/** How a labelled point stands among the others. */
export interface Standing {
  /** How many places further out than its rail. */
  level: number
  /** Where a hand finds it, as a path from its place. */
  cell: string
  /** How far the nearest other point is, in units of the box. */
  nearest: number
}

/** Units of the box between two points that a finger can tell apart: 24 px in a phone's window. */
const apart = 22.9
/** A finger finds a point this far around, where no other is nearer. */
const reach = 26.5

const between = ([x, y]: Point, [toX, toY]: Point) => Math.hypot(toX - x, toY - y)
const nearestOf = (place: Point, others: readonly Point[]) => Math.min(...others.map(other => between(place, other)))

/**
 * Points on their rails, each as near to its rail as there is room: of some that are close to each other one stands further
 * out than the one before. Where no level is free it stands where the others are farthest.
 */
export function standingOf(
  points: readonly LabelledPoint[],
  levels: number,
  placeAt: (point: LabelledPoint, level: number) => Point,
): readonly Standing[] {
  const placed: Point[] = []
  const chosen = points.map(point => {
    const roomAt = (level: number) => nearestOf(placeAt(point, level), placed)
    const all = range(levels)
    const widest = Math.max(...all.map(roomAt))
    const level = all.find(free => roomAt(free) >= Math.min(apart, widest)) ?? 0
    placed.push(placeAt(point, level))
    return level
  })
  const cells = cellsOf(placed, reach)
  return placed.map((place, index) => ({
    level: chosen[index] ?? 0,
    cell: cells[index] ?? '',
    nearest: nearestOf(
      place,
      placed.filter((_, other) => other !== index),
    ),
  }))
}
