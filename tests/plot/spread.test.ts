import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from '../../src/plot/spread.ts'

test('labels with room stay where they belong', () => {
  expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90])
})

test('two labels at one place share the push', () => {
  expect(spread([50, 50], 20, 0, 100)).toEqual([40, 60])
})

test('labels never stand closer than the gap, never leave the plot, and keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 150, noNaN: true }), { minLength: 1, maxLength: 5 }), wishes => {
      const places = spread(wishes, 20, 0, 100)
      const ordered = wishes
        .map((wish, index) => ({ wish, place: places[index] ?? Number.NaN }))
        .sort((one, other) => one.wish - other.wish || one.place - other.place)
      for (const [index, { place }] of ordered.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9)
        expect(place).toBeLessThanOrEqual(100 + 1e-9)
        const before = ordered[index - 1]
        if (before) expect(place - before.place).toBeGreaterThanOrEqual(20 - 1e-9)
      }
    }),
  )
})
