import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedScale } from '../../src/old-plot/folded-scale.ts'

const scale = foldedScale([
  [-100, 0],
  [-10, 10],
  [10, 90],
  [100, 100],
])

test('goes through its stops and is linear between them', () => {
  expect([-100, -55, -10, 0, 10, 55, 100].map(value => scale(value))).toEqual([0, 5, 10, 50, 90, 95, 100])
})

test('rises, and is undone by its inverse, beyond the ends too', () => {
  fc.assert(
    fc.property(fc.double({ min: -150, max: 150, noNaN: true }), value => {
      expect(scale.invert(scale(value))).toBeCloseTo(value, 9)
      expect(scale(value + 1)).toBeGreaterThan(scale(value))
    }),
  )
})
