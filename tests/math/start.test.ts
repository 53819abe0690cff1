import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallestStart } from '../../src/math/start.ts'

const z = fc.double({ min: -120, max: 120, noNaN: true })
const input = fc.double({ min: -5, max: 5, noNaN: true })

test('the start gives the score it was asked for', () => {
  fc.assert(
    fc.property(z, input, (z0, x) => {
      const { w, b } = smallestStart(z0, x)
      return Math.abs(w * x + b - z0) <= 4e-15 * Math.abs(z0) + 2 ** -1022
    }),
  )
})

test('no other weight and bias with that score are smaller', () => {
  fc.assert(
    fc.property(z, input, fc.double({ min: -10, max: 10, noNaN: true }), (z0, x, shift) => {
      const { w, b } = smallestStart(z0, x)
      return Math.hypot(w + shift, b - shift * x) >= Math.hypot(w, b) * (1 - 1e-12)
    }),
  )
})

test('without an input the bias carries the whole score, and there is no −0', () => {
  expect(smallestStart(-3, 0)).toEqual({ w: 0, b: -3 })
  expect(smallestStart(0, -2)).toEqual({ w: 0, b: 0 })
})
