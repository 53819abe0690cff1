import { group, pairs, sort } from 'd3'
import type { LabelledPoint } from '../math/likelihood.ts'
import { keep } from '../state/keep.ts'
import type { Point } from './path.ts'

/** A labelled point on its rail, with how far to its left and right a hand finds it. */
export interface RailPoint extends LabelledPoint {
  readonly room: Point
}

/** So far a room reaches where there is no neighbour: farther than a finger. */
const wide = 5

/**
 * The points, each with the way to the middle between it and its neighbours of the same label, to the left and to the
 * right. Of two at one place the earlier one has the left.
 */
export const onRails = keep((points: readonly LabelledPoint[]): readonly RailPoint[] => {
  const rooms = points.map(({ x, label }) => ({ x, label, left: wide, right: wide }))
  for (const row of group(rooms, ({ label }) => label).values()) {
    for (const [a, b] of pairs(sort(row, ({ x }) => x))) a.right = b.left = (b.x - a.x) / 2
  }
  return rooms.map(({ x, label, left, right }) => ({ x, label, room: [left, right] }))
})
