import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossEntropyGradient, quadraticGradient } from '../../src/math/gradient.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import { quadraticSpeedPeak, speed } from '../../src/math/speed.ts'

const output = fc.double({ min: 0, max: 1, noNaN: true })
const label = fc.constantFrom(0 as const, 1 as const)

test('the quadratic speed a²(1 − a) peaks at ⅔ with 4/27, and its mirror at ⅓', () => {
  expect(quadraticSpeedPeak(0)).toEqual({ a: 2 / 3, speed: 4 / 27 })
  expect(quadraticSpeedPeak(1)).toEqual({ a: 1 / 3, speed: 4 / 27 })
  fc.assert(
    fc.property(output, label, (a, y) => {
      const peak = quadraticSpeedPeak(y)
      return (
        speed('quadratic', a, y) <= peak.speed + 1e-16 && Math.abs(speed('quadratic', peak.a, y) - peak.speed) < 1e-16
      )
    }),
  )
})

test('the quadratic speed falls on either side of its peak', () => {
  fc.assert(
    fc.property(output, output, (p, q) => {
      const [low, high] = p < q ? [p, q] : [q, p]
      const [atLow, atHigh] = [speed('quadratic', low, 0), speed('quadratic', high, 0)]
      if (high <= 2 / 3) return atLow <= atHigh + 1e-16
      if (low >= 2 / 3) return atLow >= atHigh - 1e-16
      return true
    }),
  )
})

test('the cross-entropy speed is the error', () => {
  fc.assert(fc.property(output, a => speed('cross-entropy', a, 0) === a && speed('cross-entropy', a, 1) === 1 - a))
})

test('the speeds are the sizes of the gradients', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), label, (s, y) => {
      const a = sigmoid(s)
      return (
        Math.abs(speed('quadratic', a, y) - Math.abs(quadraticGradient(s, y))) < 1e-15 &&
        Math.abs(speed('cross-entropy', a, y) - Math.abs(crossEntropyGradient(s, y))) < 1e-15
      )
    }),
  )
})
