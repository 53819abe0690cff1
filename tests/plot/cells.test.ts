import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf } from '../../src/plot/cells.ts'
import type { Point } from '../../src/plot/path.ts'

const reach = 26.5

const cornersOf = (cell: string | undefined): Point[] =>
  [...(cell ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

/** Whether a place, seen from the cell's own, is inside it: on the same side of each of its edges. */
function holds(corners: readonly Point[], [x, y]: Point): boolean {
  return corners.every(([fromX, fromY], index) => {
    const [toX, toY] = corners.at((index + 1) % corners.length) ?? [fromX, fromY]
    return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX) >= -1e-9
  })
}

test('one alone is found in the whole square around it', () => {
  expect(cellsOf([[100, 50]], reach)).toEqual(['M-26.5,-26.5L26.5,-26.5L26.5,26.5L-26.5,26.5Z'])
})

test('two beside each other part the way between them, and two at one place as well', () => {
  const across = (cell: string | undefined) => {
    const xs = cornersOf(cell).map(([x]) => x)
    return [Math.min(...xs), Math.max(...xs)]
  }
  const [left, right] = cellsOf(
    [
      [0, 0],
      [20, 0],
    ],
    reach,
  )
  expect([across(left), across(right)]).toEqual([
    [-26.5, 10],
    [-10, 26.5],
  ])
  const [earlier, later] = cellsOf(
    [
      [7, 7],
      [7, 7],
    ],
    reach,
  )
  expect([across(earlier), across(later)]).toEqual([
    [-26.5, 0],
    [0, 26.5],
  ])
})

test('wherever a finger comes down near some points, the nearest one is found, and it alone', () => {
  const coordinate = fc.integer({ min: 0, max: 120 })
  const place = fc.tuple(coordinate, coordinate)
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 1, maxLength: 8, selector: String }), place, (places, finger) => {
      const away = ([x, y]: Point) => Math.hypot(finger[0] - x, finger[1] - y)
      const nearest = Math.min(...places.map(away))
      const cells = cellsOf(places, reach).map(cornersOf)
      const found = places.filter(([x, y], index) => holds(cells[index] ?? [], [finger[0] - x, finger[1] - y]))
      // Corners are written in tenths.
      for (const each of found) expect(away(each) - nearest).toBeLessThan(0.5)
      if (nearest < reach - 1) expect(found.length).toBeGreaterThan(0)
    }),
  )
})
