import { areaOf, type Box } from './box.ts'

/** The left and the right half of a box's area, as boxes of the same drawing, with a gap between them. */
export function halvesOf(box: Box, gap: number): readonly [left: Box, right: Box] {
  const { left, right } = areaOf(box)
  const width = (right - left - gap) / 2
  return [
    { ...box, right: box.width - left - width },
    { ...box, left: right - width },
  ]
}
