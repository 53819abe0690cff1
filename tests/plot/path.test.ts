import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathThrough, type Point } from '../../src/old-plot/path.ts'
import { linearScale } from '../../src/old-plot/scale.ts'

const same = linearScale([0, 1], [0, 1])

/** The height of a path at a place, between its corners. */
function heightAt(path: string, place: number): number {
  const corners = path
    .slice(1)
    .split('L')
    .map(pair => pair.split(',').map(Number))
  const after = corners.findIndex(([x]) => (x ?? 0) >= place)
  const [x1 = 0, y1 = 0] = corners[Math.max(1, after)] ?? []
  const [x0 = 0, y0 = 0] = corners[Math.max(1, after) - 1] ?? []
  return y0 + ((place - x0) / (x1 - x0)) * (y1 - y0)
}

describe('the path through points', () => {
  test('is empty where there is nothing to draw a line through', () => {
    expect(pathThrough([], same, same)).toBe('')
    expect(pathThrough([[1, 2]], same, same)).toBe('')
  })

  test('leaves out what lies on a straight line', () => {
    expect(
      pathThrough(
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [3, 3],
          [4, 0],
        ],
        same,
        same,
      ),
    ).toBe('M0,0L3,3L4,0')
  })

  test('begins and ends where the points do, and stays within a pixel’s fraction of every one between', () => {
    const heights = fc.array(fc.double({ min: -300, max: 300, noNaN: true }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(heights, ys => {
        const points = ys.map((y, index): Point => [index * 4, y])
        const path = pathThrough(points, same, same)
        for (const [x, y] of points) expect(Math.abs(heightAt(path, x) - y)).toBeLessThan(0.5)
      }),
    )
  })

  test('follows a smooth curve to a fraction of a pixel with a part of its points', () => {
    const points = Array.from({ length: 200 }, (_, index): Point => [
      index * 3,
      300 / (1 + Math.exp((index - 100) / 12)),
    ])
    const path = pathThrough(points, same, same)
    for (const [x, y] of points) expect(Math.abs(heightAt(path, x) - y)).toBeLessThan(0.5)
    expect(path.split('L').length).toBeLessThan(100)
  })
})

test('a scale goes there and back', () => {
  const scale = linearScale([10, 30], [100, 0])
  expect([scale(10), scale(20), scale(30)]).toEqual([100, 50, 0])
  expect(scale.invert(scale(17))).toBeCloseTo(17, 12)
  expect(scale.ticks(4)).toEqual([10, 15, 20, 25, 30])
})
