import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossEntropyGradient, outputError, quadraticGradient } from '../../src/math/gradient.ts'
import { crossEntropy, quadratic } from '../../src/math/loss.ts'
import { sigmoid, sigmoidSlope } from '../../src/math/sigmoid.ts'

const score = fc.double({ min: -800, max: 800, noNaN: true })
const nearScore = fc.double({ min: -8, max: 8, noNaN: true })
const hardLabel = fc.constantFrom(0, 1)
const label = fc.oneof(hardLabel, fc.double({ min: 0, max: 1, noNaN: true }))

function slopeOf(loss: (s: number, y: number) => number, s: number, y: number): number {
  const h = 1e-5
  return (loss(s + h, y) - loss(s - h, y)) / (2 * h)
}

describe('outputError', () => {
  test('is a − y', () => {
    fc.assert(fc.property(score, label, (s, y) => Math.abs(outputError(s, y) - (sigmoid(s) - y)) <= 2 ** -52))
  })

  test('keeps its precision where the output rounds to the label', () => {
    expect(outputError(100, 1)).toBe(-sigmoid(-100))
    expect(outputError(-100, 0)).toBe(sigmoid(-100))
    expect(outputError(100, 1)).toBeLessThan(0)
  })

  test('is never −0', () => {
    for (const error of [outputError, crossEntropyGradient, quadraticGradient]) {
      expect(error(800, 1)).toBe(0)
      expect(error(-800, 0)).toBe(0)
    }
    expect(quadraticGradient(-800, 1)).toBe(0)
  })
})

describe('crossEntropyGradient', () => {
  test('is the slope of the cross-entropy, by finite differences', () => {
    fc.assert(
      fc.property(
        nearScore,
        label,
        (s, y) => Math.abs(crossEntropyGradient(s, y) - slopeOf(crossEntropy, s, y)) < 1e-9,
      ),
    )
  })
})

describe('quadraticGradient', () => {
  test('is the slope of the quadratic cost, by finite differences', () => {
    fc.assert(
      fc.property(nearScore, label, (s, y) => Math.abs(quadraticGradient(s, y) - slopeOf(quadratic, s, y)) < 1e-9),
    )
  })

  test('is the error times the slope of the sigmoid', () => {
    fc.assert(
      fc.property(score, hardLabel, (s, y) => {
        const product = outputError(s, y) * sigmoidSlope(s)
        return Math.abs(quadraticGradient(s, y) - product) <= 1e-14 * Math.abs(product) + 2 ** -1022
      }),
    )
  })

  test('is 0.1219 and 0.0173 at the two starts, 7.03 times apart', () => {
    expect(quadraticGradient(1.5, 0)).toBeCloseTo(0.1219, 4)
    expect(quadraticGradient(4, 0)).toBeCloseTo(0.0173, 4)
    expect(quadraticGradient(1.5, 0) / quadraticGradient(4, 0)).toBeCloseTo(7.03, 2)
  })

  test('is mirrored with the label, sign and all', () => {
    fc.assert(fc.property(score, s => quadraticGradient(s, 1) === -quadraticGradient(-s, 0)))
  })
})
