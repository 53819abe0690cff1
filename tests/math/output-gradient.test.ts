import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossEntropyGradient, quadraticGradient } from '../../src/math/gradient.ts'
import { crossEntropy, quadratic } from '../../src/math/loss.ts'
import { outputGradient, slopeAtOutput } from '../../src/math/output-gradient.ts'
import { logit, sigmoid, sigmoidSlope } from '../../src/math/sigmoid.ts'

const score = fc.double({ min: -20, max: 20, noNaN: true })
const output = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const label = fc.constantFrom(0 as const, 1 as const)
const near = (value: number, exact: number, relative: number) => Math.abs(value - exact) <= relative * Math.abs(exact)

test('the slope at the output is the slope at its score', () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 8, noNaN: true }), z =>
      near(slopeAtOutput(sigmoid(z)), sigmoidSlope(z), 1e-11),
    ),
  )
  expect(slopeAtOutput(0.5)).toBe(0.25)
})

test('∂C/∂a times the slope is ∂C/∂z, for either cost and label', () => {
  fc.assert(
    fc.property(output, label, (a, y) => {
      const z = logit(a)
      return (
        near(outputGradient('quadratic', a, y) * slopeAtOutput(a), quadraticGradient(z, y), 1e-11) &&
        near(outputGradient('cross-entropy', a, y) * slopeAtOutput(a), crossEntropyGradient(z, y), 1e-11)
      )
    }),
  )
})

test('∂C/∂a is what the cost gains by a small step of the output', () => {
  fc.assert(
    fc.property(output, label, (a, y) => {
      const step = 1e-6 * slopeAtOutput(a)
      const rise = (cost: (s: number, y: number) => number) =>
        (cost(logit(a + step), y) - cost(logit(a - step), y)) / (2 * step)
      return (
        near(outputGradient('quadratic', a, y), rise(quadratic), 1e-5) &&
        near(outputGradient('cross-entropy', a, y), rise(crossEntropy), 1e-5)
      )
    }),
  )
})

test('cross-entropy asks 1/σ′ times what the quadratic cost asks', () => {
  fc.assert(
    fc.property(score, label, (z, y) => {
      const a = Math.min(0.999, Math.max(0.001, sigmoid(z)))
      return near(outputGradient('cross-entropy', a, y) * slopeAtOutput(a), outputGradient('quadratic', a, y), 1e-14)
    }),
  )
})
