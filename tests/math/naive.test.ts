import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossEntropy } from '../../src/math/loss.ts'
import {
  expOverflowsAbove,
  expOverflowsAbove32,
  expUnderflowsFrom,
  logOnePlusExp,
  naiveCrossEntropy,
  naiveGradient,
  naiveSigmoid,
  sigmoidIsOneAbove,
  sigmoidIsOneAbove32,
} from '../../src/math/naive.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'

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

describe('in float32', () => {
  test('σ is 1 above 24 ln 2, and the exponential overflows above 128 ln 2', () => {
    expect(naiveSigmoid(sigmoidIsOneAbove32 + 1e-5, 32)).toBe(1)
    expect(naiveSigmoid(sigmoidIsOneAbove32 - 1e-5, 32)).toBeLessThan(1)
    expect(logOnePlusExp(expOverflowsAbove32 - 1e-4, 0, 32)).toBeLessThan(Infinity)
    expect(logOnePlusExp(expOverflowsAbove32 + 1e-4, 0, 32)).toBe(Infinity)
  })

  test.each([
    [17, 0, Infinity],
    [17, 1, NaN],
    [-89, 1, Infinity],
    [-89, 0, NaN],
  ] as const)('the naive form at s = %d, y = %d is %d', (s, y, value) =>
    expect(naiveCrossEntropy(s, y, 32)).toBe(value),
  )

  test('every result is a float32', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), fc.constantFrom(0 as const, 1 as const), (s, y) => {
        for (const value of [naiveCrossEntropy(s, y, 32), logOnePlusExp(s, y, 32), naiveGradient(s, y, 32)]) {
          expect(Math.fround(value)).toBe(value)
        }
      }),
    )
  })

  test('is right to about six digits where nothing is lost', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), fc.constantFrom(0 as const, 1 as const), (s, y) => {
        const exact = crossEntropy(s, y)
        expect(Math.abs(naiveCrossEntropy(s, y, 32) - exact) / exact).toBeLessThan(5e-6)
      }),
    )
  })
})

describe('the gradient of a loss taken after a sigmoid', () => {
  test('is the error where the slope can be told from 0', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), fc.constantFrom(0 as const, 1 as const), (s, y) => {
        expect(naiveGradient(s, y)).toBeCloseTo(sigmoid(s) - y, 8)
      }),
    )
  })

  test('fades beyond 27.6 and vanishes where σ is 1: at 30 it is 0.0935, not 1', () => {
    expect(naiveGradient(30, 0)).toBeCloseTo(0.0935, 4)
    expect(naiveGradient(37, 0)).toBe(0)
    expect(naiveGradient(17, 0, 32)).toBe(0)
    expect(naiveGradient(-800, 1)).toBe(0)
  })

  test('leaves a sure mistake where it is: 300 steps from 17 in float32 do nothing, and the error would have come to −3.22', () => {
    let [stuck, free] = [17, 17]
    for (let n = 0; n < 300; n++) {
      stuck -= 0.15 * naiveGradient(stuck, 0, 32)
      free -= 0.15 * sigmoid(free)
    }
    expect(stuck).toBe(17)
    expect(free).toBeCloseTo(-3.22, 2)
  })
})
