import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LabelledPoint } from '../../src/math/likelihood.ts'
import { standingOf } from '../../src/plot/rails.ts'

/** Ten units of the box to one of x; each level 24 further up. */
const placed = (points: readonly LabelledPoint[], levels: number) =>
  standingOf(points, levels, ({ x, label }, level) => [
    10 * x,
    (label === 1 ? -24 : 24) * level + (label === 1 ? 0 : 200),
  ])
const points = (text: string): LabelledPoint[] =>
  text.split(',').map(each => ({ x: Number(each.split(':')[0]), label: each.endsWith('1') ? 1 : 0 }))
const levels = (text: string, most: number) => placed(points(text), most).map(({ level }) => level)

test('points that stand far enough apart, or on different rails, stay on their rails', () => {
  expect(levels('-3:1,0:1,3:1,0:0', 3)).toEqual([0, 0, 0, 0])
})

test('of neighbours each stands beside the one before, and the rail is used again as soon as it is free', () => {
  expect(levels('0:1,1:1,3:1', 2)).toEqual([0, 1, 0])
  expect(levels('0:1,0:1,0:1', 3)).toEqual([0, 1, 2])
})

test('with one level all stay on the rail; where no level is free, one stands where the others are farthest', () => {
  expect(levels('0:1,0:1,1:1', 1)).toEqual([0, 0, 0])
  expect(levels('0:1,0.5:1,1:1', 2)).toEqual([0, 1, 0])
})

test('each says how far the nearest other one is, and one alone that there is none', () => {
  expect(placed(points('0:1,2:1'), 1).map(({ nearest }) => nearest)).toEqual([20, 20])
  expect(placed(points('0:1'), 3).map(({ nearest }) => nearest)).toEqual([Infinity])
})

test('with as many levels as points, a finger can tell all of them apart', () => {
  const point = fc.record({ x: fc.double({ min: -5, max: 5, noNaN: true }), label: fc.constantFrom<0 | 1>(0, 1) })
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), some => {
      for (const { nearest } of placed(some, some.length)) expect(nearest).toBeGreaterThanOrEqual(22.9)
    }),
  )
})
