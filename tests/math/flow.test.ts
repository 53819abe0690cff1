import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowTime } from '../../src/math/flow.ts'
import { crossEntropyGradient, quadraticGradient } from '../../src/math/gradient.ts'
import { smallestStart } from '../../src/math/start.ts'
import { type Cost, epochPastHalfBeyond, train } from '../../src/math/train.ts'

const costs = ['quadratic', 'cross-entropy'] as const
const cost = fc.constantFrom(...costs)
const input = fc.double({ min: -5, max: 5, noNaN: true })

/** ∫ dz/((x² + 1)·∂C/∂z) from 0 to z₀ for y = 0, by Simpson's rule. */
function integrated(cost: Cost, z0: number, x: number): number {
  const gradient = cost === 'quadratic' ? quadraticGradient : crossEntropyGradient
  const pieces = 4000
  const h = z0 / pieces
  let sum = 0
  for (let i = 0; i <= pieces; i++) {
    const weight = i === 0 || i === pieces ? 1 : i % 2 === 1 ? 4 : 2
    sum += weight / gradient(i * h, 0)
  }
  return (sum * h) / 3 / (x * x + 1)
}

describe('flowTime', () => {
  test.each([
    [2, 7.737, 1.432, 3],
    [4, 34.52, 2.491, 2],
    [6, 211.96, 3.499, 2],
    [8, 1503.7, 4.5, 1],
    [10, 11029.5, 5.5, 1],
  ])('from a score of %d is %d and %d', (z0, quadratic, crossEntropy, digits) => {
    expect(flowTime('quadratic', z0, 1, 0)).toBeCloseTo(quadratic, digits)
    expect(flowTime('cross-entropy', z0, 1, 0)).toBeCloseTo(crossEntropy, 3)
  })

  // Exact values from mpmath, 60 digits, for x = 1 and the float64 on the left.
  test.each([
    [1e-300, 4e-300, 1e-300],
    [1e-12, 3.999999999999e-12, 9.9999999999975e-13],
    [1e-6, 3.999999000000666e-6, 9.999997500000833e-7],
    [0.001, 0.003999000666458417, 0.0009997500833125042],
    [0.1, 0.390646643714389, 0.09758129098202022],
    [0.7, 2.5003491570627223, 0.6017073481042952],
    [3.0, 15.717468170997872, 1.975106465816068],
    [20.0, 242582628.95489514, 10.499999998969423],
    [120.0, 6.520904391968161e51, 60.5],
    [700.0, 5.0711602736750225e303, 350.5],
  ])('from a score of %d is precise', (z0, quadratic, crossEntropy) => {
    expect(Math.abs(flowTime('quadratic', z0, 1, 0) / quadratic - 1)).toBeLessThan(1e-14)
    expect(Math.abs(flowTime('cross-entropy', z0, 1, 0) / crossEntropy - 1)).toBeLessThan(1e-14)
  })

  test('is the integral of 1/(speed of the score)', () => {
    fc.assert(
      fc.property(
        cost,
        fc.double({ min: 0.01, max: 12, noNaN: true }),
        input,
        (cost, z0, x) => Math.abs(flowTime(cost, z0, x, 0) / integrated(cost, z0, x) - 1) < 1e-8,
      ),
    )
  })

  test.each(costs)('is what counted training tends to as the rate falls (%s)', cost => {
    for (const [z0, x] of [
      [1.5, 1],
      [4, 1],
      [3, -2],
      [2, 0],
    ] as const) {
      const eta = 0.0002
      const settings = { cost, ...smallestStart(z0, x), x, y: 0 as const, eta, epochs: 0 }
      const epoch = epochPastHalfBeyond(train(settings), 1_000_000) ?? NaN
      expect(Math.abs((epoch * eta) / flowTime(cost, z0, x, 0) - 1)).toBeLessThan(0.002)
    }
  })

  test('is mirrored with the label', () => {
    fc.assert(
      fc.property(
        cost,
        fc.double({ min: -120, max: 120, noNaN: true }),
        input,
        (cost, z0, x) => flowTime(cost, z0, x, 0) === flowTime(cost, -z0, x, 1),
      ),
    )
  })

  test('is zero from ½ and from the label’s side, and infinite where it overflows', () => {
    expect(flowTime('quadratic', 0, 1, 0)).toBe(0)
    expect(flowTime('quadratic', -3, 1, 0)).toBe(0)
    expect(flowTime('cross-entropy', 3, 1, 1)).toBe(0)
    expect(flowTime('quadratic', 800, 1, 0)).toBe(Infinity)
    expect(flowTime('cross-entropy', 800, 1, 0)).toBe(400.5)
  })
})
