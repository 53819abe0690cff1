import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logit, sigmoid, sigmoidSlope } from '../../src/math/sigmoid.ts'
import { ulpsBetween } from './ulp.ts'

const score = fc.double({ min: -800, max: 800, noNaN: true })
const nearScore = fc.double({ min: -30, max: 30, noNaN: true })

describe('sigmoid', () => {
  test('is ½ at zero and gives the outputs of both of the experiments', () => {
    expect(sigmoid(0)).toBe(0.5)
    expect(sigmoid(1.5)).toBeCloseTo(0.8176, 4)
    expect(sigmoid(4)).toBeCloseTo(0.982, 4)
  })

  test('rounds to 1 from 53 ln 2 on and to 0 far to the left, never to anything outside', () => {
    expect(sigmoid(36.7368005696772)).toBe(1)
    expect(sigmoid(36.7)).toBeLessThan(1)
    expect([sigmoid(800), sigmoid(Infinity), sigmoid(-800), sigmoid(-Infinity)]).toEqual([1, 1, 0, 0])
  })

  test('is mirrored: 1 − g(s) = g(−s)', () => {
    fc.assert(fc.property(score, s => Math.abs(1 - sigmoid(s) - sigmoid(-s)) <= 2 ** -52))
  })

  test('never falls', () => {
    // One rounding apart at most, where two scores are as good as equal.
    fc.assert(fc.property(score, score, (a, b) => sigmoid(Math.min(a, b)) <= sigmoid(Math.max(a, b)) * (1 + 2 ** -51)))
  })
})

describe('sigmoidSlope', () => {
  test('is σ(1 − σ), with 1 − σ(z) taken as σ(−z)', () => {
    fc.assert(fc.property(nearScore, z => Math.abs(sigmoidSlope(z) / (sigmoid(z) * sigmoid(-z)) - 1) < 1e-15 * 2))
  })

  test('is the slope of the sigmoid, by finite differences', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), z => {
        const h = 1e-5
        return Math.abs((sigmoid(z + h) - sigmoid(z - h)) / (2 * h) - sigmoidSlope(z)) < 1e-10
      }),
    )
  })

  test('is ¼ at zero and 0.1491 and 0.0177 at the two starts, 8.44 times apart', () => {
    expect(sigmoidSlope(0)).toBe(0.25)
    expect(sigmoidSlope(1.5)).toBeCloseTo(0.1491, 4)
    expect(sigmoidSlope(4)).toBeCloseTo(0.0177, 4)
    expect(sigmoidSlope(1.5) / sigmoidSlope(4)).toBeCloseTo(8.44, 2)
  })
})

describe('logit', () => {
  test('is ln 49 at 0.98, 0 at ½ and infinite at the ends', () => {
    expect(ulpsBetween(logit(0.98), 3.891820298110626)).toBeLessThanOrEqual(1)
    expect(logit(0.5)).toBe(0)
    expect([logit(0), logit(1)]).toEqual([-Infinity, Infinity])
  })

  test('has no value outside 0 … 1', () => {
    expect([logit(-0.1), logit(1.1), logit(NaN)]).toEqual([NaN, NaN, NaN])
  })

  // Exact values from mpmath, 60 digits, for the float64 on the left.
  test.each([
    [1e-310, -713.8013788281542],
    [1e-300, -690.7755278982137],
    [1e-9, -20.72326583594641],
    [0.001, -6.906754778648554],
    [0.02, -3.8918202981106265],
    [0.1, -2.197224577336219],
    [0.2, -1.3862943611198906],
    [0.2499999, -1.0986128220015141],
    [0.25, -1.0986122886681098],
    [0.2689414213699951, -1.0],
    [0.3, -0.8472978603872037],
    [0.4, -0.4054651081081643],
    [0.49, -0.0400053346136992],
    [0.4999999, -4.000000000115076e-7],
    [0.49999999999999994, -2.220446049250313e-16],
    [0.5000000000000001, 4.440892098500626e-16],
    [0.5000001, 3.99999999789463e-7],
    [0.51, 0.0400053346136992],
    [0.6, 0.4054651081081643],
    [0.75, 1.0986122886681098],
    [0.9, 2.1972245773362196],
    [0.99, 4.595119850134589],
    [0.999, 6.906754778648553],
    [0.9999, 9.21024036697596],
    [0.999999999, 20.723265864228342],
    [0.9999999999999999, 36.7368005696771],
  ])('of %d is %d within 2 ulp', (a, exact) => {
    expect(ulpsBetween(logit(a), exact)).toBeLessThanOrEqual(2)
  })

  test('undoes the sigmoid', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -700, max: 5, noNaN: true }),
        z => Math.abs(logit(sigmoid(z)) - z) <= 1e-13 * Math.max(1, Math.abs(z)),
      ),
    )
  })
})
