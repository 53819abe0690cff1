import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossEntropy, quadratic } from '../../src/math/loss.ts'
import { predictionLoss, predictionLossSlope, predictionQuadratic } from '../../src/math/prediction-loss.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'

const prediction = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const hardLabel = fc.constantFrom(0, 1)
const label = fc.oneof(hardLabel, fc.double({ min: 0, max: 1, noNaN: true }))

describe('predictionLoss', () => {
  test('is the cross-entropy of the score, read off the probability', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        label,
        (s, y) => Math.abs(predictionLoss(sigmoid(s), y) - crossEntropy(s, y)) < 1e-12,
      ),
    )
  })

  test('costs ln 10 more for every further power of ten', () => {
    expect(predictionLoss(0.1, 1)).toBeCloseTo(2.302585093, 9)
    expect(predictionLoss(0.01, 1)).toBeCloseTo(4.605170186, 9)
    expect(predictionLoss(0.001, 1)).toBeCloseTo(6.907755279, 9)
  })

  test('keeps its precision for label 0 and a tiny prediction', () => {
    expect(predictionLoss(1e-12, 0) / 1.0000000000005e-12).toBeCloseTo(1, 14)
  })

  test('is infinite when label and prediction change places, unless they are the same', () => {
    fc.assert(fc.property(prediction, hardLabel, (p, y) => predictionLoss(y, p) === Infinity))
    expect([predictionLoss(1, 1), predictionLoss(0, 0)]).toEqual([0, 0])
  })

  test('has the label’s own entropy as its least value, which only hard labels have at 0', () => {
    fc.assert(fc.property(prediction, label, (p, y) => predictionLoss(p, y) >= predictionLoss(y, y) - 1e-12))
    expect(predictionLoss(0.5, 0.5)).toBeCloseTo(Math.LN2, 12)
  })
})

describe('predictionLossSlope', () => {
  test('is the slope of the loss, by finite differences', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), label, (p, y) => {
        const h = 1e-6
        const slope = (predictionLoss(p + h, y) - predictionLoss(p - h, y)) / (2 * h)
        return Math.abs(predictionLossSlope(p, y) - slope) < 1e-4
      }),
    )
  })

  test('is −1/p for label 1 and 1/(1 − p) for label 0, at the ends too', () => {
    expect([predictionLossSlope(0.25, 1), predictionLossSlope(0.75, 0)]).toEqual([-4, 4])
    expect([predictionLossSlope(1, 1), predictionLossSlope(0, 0)]).toEqual([-1, 1])
    expect([predictionLossSlope(0, 1), predictionLossSlope(1, 0)]).toEqual([-Infinity, Infinity])
    expect(predictionLossSlope(0.5, 0.5)).toBe(0)
  })
})

describe('predictionQuadratic', () => {
  test('is the quadratic cost of the score, and at most ½', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        label,
        (s, y) =>
          Math.abs(predictionQuadratic(sigmoid(s), y) - quadratic(s, y)) < 1e-15 &&
          predictionQuadratic(sigmoid(s), y) <= 0.5,
      ),
    )
  })
})
