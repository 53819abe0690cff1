import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { path, shift, tenths, thinned, written, type Point } from '../../src/plot/path.ts'

describe('numbers in a drawing', () => {
  test('are rounded to tenths, and never −0', () => {
    expect(tenths(12.345)).toBe(12.3)
    expect(tenths(-12.35)).toBe(-12.3)
    expect(Object.is(tenths(-0.01), 0)).toBe(true)
  })

  test('stand in SVG’s notations', () => {
    expect(shift([1.26, -0.01])).toBe('translate(1.3 0)')
    expect(written([1.5, -2])).toBe('1.5,-2')
  })
})

describe('the path through points', () => {
  test('is a line, to a tenth', () =>
    expect(
      path([
        [0, 0],
        [10, 5.54],
        [20, 0],
      ]),
    ).toBe('M0,0L10,5.5L20,0'))

  test('through no points is empty', () => {
    expect(path([])).toBe('')
    expect(path([[NaN, 1]])).toBe('')
  })

  test.each([NaN, Infinity, -Infinity])('has a gap where a point is at %d', hole => {
    expect(
      path([
        [0, 0],
        [10, 9],
        [20, hole],
        [30, 0],
        [40, 9],
      ]),
    ).toBe('M0,0L10,9M30,0L40,9')
    expect(
      path([
        [0, 0],
        [10, 9],
        [hole, 5],
        [30, 0],
        [40, 9],
      ]),
    ).toBe('M0,0L10,9M30,0L40,9')
  })

  test('leaves a single point between two gaps in its place', () =>
    expect(
      path([
        [0, NaN],
        [10, 5],
        [20, NaN],
      ]),
    ).toContain('10,5'))
})

describe('what is left out of a curve', () => {
  test('are points on the way from one to the next', () =>
    expect(
      thinned([
        [0, 0],
        [1, 1],
        [2, 2.1],
        [3, 3],
        [4, 0],
      ]),
    ).toEqual([
      [0, 0],
      [3, 3],
      [4, 0],
    ]))

  test('steps straight up keep all their corners', () => {
    const steps: Point[] = [
      [0, 0],
      [1, 0],
      [1, 9],
      [2, 9],
      [2, 18],
    ]
    expect(thinned(steps)).toEqual(steps)
  })

  test('nobody sees it, and the ends stay', () => {
    const curves = fc.tuple(
      fc.double({ min: 0.1, max: 40, noNaN: true }),
      fc.double({ min: -100, max: 100, noNaN: true }),
    )
    fc.assert(
      fc.property(curves, ([height, phase]) => {
        const points = Array.from({ length: 200 }, (_, i): Point => [2 * i, height * Math.sin((2 * i + phase) / 30)])
        const kept = thinned(points)
        expect(kept[0]).toBe(points[0])
        expect(kept.at(-1)).toBe(points.at(-1))
        expect(kept.length).toBeLessThan(points.length)
        let next = 1
        for (const [x, y] of points) {
          while ((kept[next]?.[0] ?? Infinity) < x) next += 1
          const [a, b] = [kept[next - 1] ?? [0, 0], kept[next] ?? [0, 0]]
          expect(Math.abs(a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]) - y)).toBeLessThan(0.35)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('on either side of a gap nothing is lost but what lies on the way', () => {
    const gap: Point = [4, NaN]
    expect(thinned([[0, 0], [1, 0], [2, 0], gap, [5, 0], [6, 0], [7, 0]])).toEqual([
      [0, 0],
      [2, 0],
      gap,
      [5, 0],
      [7, 0],
    ])
  })
})
