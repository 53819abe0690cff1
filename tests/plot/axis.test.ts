import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sideOf } from '../../src/plot/axis.ts'

const folded = { domain: [-100, -10, 10, 100], shares: [0, 0.1, 0.9, 1], title: '' }
const { scale } = sideOf(folded, 0, 100, 'en')(null)

test('a folded axis goes through its places and is linear between them', () => {
  expect([-100, -55, -10, 0, 10, 55, 100].map(value => Math.round(scale(value) * 1e9) / 1e9)).toEqual([
    0, 5, 10, 50, 90, 95, 100,
  ])
})

test('a folded axis rises, and is undone by its inverse, beyond the ends too', () => {
  fc.assert(
    fc.property(fc.double({ min: -150, max: 150, noNaN: true }), value => {
      expect(scale.invert(scale(value))).toBeCloseTo(value, 9)
      expect(scale(value + 1)).toBeGreaterThan(scale(value))
    }),
  )
})

test('an axis keeps its scale and its ticks as long as nothing of it changes', () => {
  const ticks = [0, 50, 100]
  const side = sideOf<{ title: string; low: number }>(
    ({ title, low }) => ({ domain: [low, 100], title, ticks }),
    0,
    100,
    'en',
  )
  const first = side({ title: 'a', low: 0 })
  expect(side({ title: 'a', low: 0 })).toBe(first)
  expect(side({ title: 'b', low: 0 }).scale).toBe(first.scale)
  expect(side({ title: 'b', low: -100 }).scale(0)).toBe(50)
})
