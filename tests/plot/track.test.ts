import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logit, sigmoid } from '../../src/math/sigmoid.ts'
import { track } from '../../src/plot/track.ts'
import { linear, probability } from '../../src/state/parameter.ts'

const score = linear({ min: -8, max: 8, step: 0.05, initial: 0 })
const output = probability({ min: 0.001, max: 0.999, initial: 0.5 })

test('on a straight axis the handle stays under the hand', () => {
  const way = track({ parameter: score, stand: z => [z * 40, 0], along: 'x', travel: 0 })
  fc.assert(
    fc.property(fc.double({ min: -4, max: 4, noNaN: true }), fc.integer({ min: -150, max: 150 }), (z, by) => {
      expect(way.moved(z, by, 77)).toBeCloseTo(z + by / 40, 9)
    }),
  )
})

test('up the screen is more, where the picture counts upwards', () => {
  const way = track({ parameter: output, stand: a => [0, 300 - 300 * a], along: 'y', travel: 280 })
  expect(way.moved(0.5, 0, -20)).toBeGreaterThan(0.5)
  expect(way.moved(0.5, 0, 20)).toBeLessThan(0.5)
})

test('where the picture stands still, the least travel is spread over the scale of the parameter: a nine as far as the next', () => {
  const way = track({ parameter: output, stand: () => [0, 0], along: 'y', travel: 280 })
  const first = logit(way.moved(0.9, 0, -30)) - logit(0.9)
  const second = logit(way.moved(0.98, 0, -30)) - logit(0.98)
  expect(first).toBeCloseTo(second, 9)
  expect(first).toBeGreaterThan(0)
})

test('along a curve the hand counts in the direction in which the curve goes', () => {
  const falling = track({ parameter: score, stand: s => [s * 20, 20 * s], along: 'curve', travel: 0 })
  expect(falling.moved(0, 20, 20)).toBeCloseTo(1, 9)
  expect(falling.moved(0, 20, -20)).toBeCloseTo(0, 9)
})

test('along a curve the longer of the hand’s ways counts, where both go with it', () => {
  const falling = track({ parameter: score, stand: s => [s * 20, 20 * s], along: 'curve', travel: 0 })
  expect(falling.moved(0, -20, -40)).toBeCloseTo(-2, 9)
  expect(falling.moved(0, -40, 20)).toBeCloseTo(-1, 9)
})

test('along a curve that is all but upright, a hand to the side counts as much as one up the curve', () => {
  const steep = track({ parameter: score, stand: s => [s, -100 * s], along: 'curve', travel: 0 })
  expect(steep.moved(0, 0, -100)).toBeCloseTo(1, 9)
  expect(steep.moved(0, 100, 0)).toBeCloseTo(1, 9)
  expect(steep.moved(0, -100, 0)).toBeCloseTo(-1, 9)
})

test('along a curve that stands still, a hand to the side counts', () => {
  const still = track({ parameter: score, stand: s => [Math.max(0, s) * 20, 0], along: 'curve', travel: 320 })
  expect(still.moved(-4, 20, 0)).toBeCloseTo(-3, 9)
  expect(still.moved(-4, 0, 20)).toBeCloseTo(-4, 9)
})

test('a hand beyond the end leaves the handle at the end', () => {
  const way = track({ parameter: score, stand: z => [z * 40, 0], along: 'x', travel: 0 })
  expect(way.moved(7, 1e6, 0)).toBe(8)
  expect(way.moved(-7, -1e6, 0)).toBe(-8)
})

test('more of a value may be less of what is drawn', () => {
  const way = track({ parameter: score, stand: z => [-z * 40, 0], along: 'x', travel: 0 })
  expect(way.moved(0, 40, 0)).toBeCloseTo(-1, 9)
  expect(sigmoid(way.moved(0, -40, 0))).toBeGreaterThan(0.5)
})
