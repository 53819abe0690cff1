import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossEntropy } from '../../src/math/loss.ts'
import {
  expOverflowsAbove,
  expUnderflowsFrom,
  logOnePlusExp,
  naiveCrossEntropy,
  naiveSigmoid,
  sigmoidIsOneAbove,
} from '../../src/math/naive.ts'

/** The float64 that follows a positive one. */
function next(value: number): number {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, value)
  bits.setBigInt64(0, bits.getBigInt64(0) + 1n)
  return bits.getFloat64(0)
}

describe('the thresholds', () => {
  test('have the values of the article', () => {
    expect(sigmoidIsOneAbove).toBe(36.7368005696771)
    expect(expOverflowsAbove).toBe(709.782712893384)
    expect(expUnderflowsFrom).toBeCloseTo(745.1332191019412, 12)
  })

  test('are where float64 itself turns over', () => {
    expect(naiveSigmoid(sigmoidIsOneAbove)).toBe(1 - 2 ** -52)
    expect(naiveSigmoid(next(sigmoidIsOneAbove))).toBe(1)
    expect(Math.exp(expOverflowsAbove)).toBeLessThan(Infinity)
    expect(Math.exp(next(expOverflowsAbove))).toBe(Infinity)
    expect(Math.exp(-expUnderflowsFrom)).toBe(0)
    expect(Math.exp(-expUnderflowsFrom + 1e-9)).toBe(2 ** -1074)
  })
})

describe('the naive form', () => {
  test.each([
    [40, 0, Infinity],
    [37, 0, Infinity],
    [800, 0, Infinity],
    [-710, 0, NaN],
    [-800, 0, NaN],
    [-100, 0, 0],
    [40, 1, NaN],
    [37, 1, NaN],
    [800, 1, NaN],
    [-710, 1, Infinity],
    [-800, 1, Infinity],
    [36, 1, 2.2204460492503136e-16],
  ] as const)('at s = %d, y = %d is %d', (s, y, value) => expect(naiveCrossEntropy(s, y)).toBe(value))

  test('is right where σ is far from 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.constantFrom(0 as const, 1 as const), (s, y) => {
        const exact = crossEntropy(s, y)
        expect(Math.abs(naiveCrossEntropy(s, y) - exact) / exact).toBeLessThan(1e-13)
      }),
    )
  })

  test('is never finite beyond its thresholds, and nowhere −0', () => {
    fc.assert(
      fc.property(fc.double({ min: -800, max: 800, noNaN: true }), fc.constantFrom(0 as const, 1 as const), (s, y) => {
        const value = naiveCrossEntropy(s, y)
        expect(Object.is(value, -0)).toBe(false)
        expect(Number.isFinite(value)).toBe(s >= -expOverflowsAbove && s <= sigmoidIsOneAbove)
      }),
    )
  })
})

describe('log(1 + exp) as written', () => {
  test.each([
    [710, 0, Infinity],
    [800, 0, Infinity],
    [-710, 1, Infinity],
    [-37, 0, 0],
    [37, 1, 0],
    [709, 0, 709],
    [-800, 0, 0],
  ] as const)('at s = %d, y = %d is %d', (s, y, value) => expect(logOnePlusExp(s, y)).toBe(value))

  test('is right on the wrong side of the score, up to the overflow', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 709.78, noNaN: true }), s => {
        expect(Math.abs(logOnePlusExp(s, 0) / crossEntropy(s, 0) - 1)).toBeLessThan(1e-15)
        expect(logOnePlusExp(-s, 1)).toBe(logOnePlusExp(s, 0))
      }),
    )
  })
})
