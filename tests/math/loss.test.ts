import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossEntropy, marginLoss, quadratic } from '../../src/math/loss.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import { ulpsBetween } from './ulp.ts'

const score = fc.double({ min: -800, max: 800, noNaN: true })
const nearScore = fc.double({ min: -12, max: 12, noNaN: true })
const softLabel = fc.double({ min: 0, max: 1, noNaN: true })

describe('marginLoss', () => {
  test.each([
    [0, 0.693147],
    [1, 0.313262],
    [2, 0.126928],
    [5, 0.006715],
  ])('at a margin of %d is %d', (m, loss) => {
    expect(marginLoss(m)).toBeCloseTo(loss, 6)
  })

  test('at a margin of 10 is 4.54e-5, and has no last value: it falls without end', () => {
    expect(marginLoss(10)).toBeCloseTo(4.54e-5, 7)
    expect(marginLoss(700)).toBeGreaterThan(0)
    expect([marginLoss(Infinity), marginLoss(-Infinity), marginLoss(-800)]).toEqual([0, Infinity, 800])
  })
})

describe('crossEntropy', () => {
  test('is the margin loss under the other labels: y = 1 is +1 and y = 0 is −1', () => {
    fc.assert(
      fc.property(
        score,
        s =>
          ulpsBetween(crossEntropy(s, 1), marginLoss(s)) === 0 && ulpsBetween(crossEntropy(s, 0), marginLoss(-s)) === 0,
      ),
    )
  })

  test('is −[y ln σ + (1 − y) ln(1 − σ)] where that can be computed', () => {
    fc.assert(
      fc.property(nearScore, softLabel, (s, y) => {
        const textbook = -(y * Math.log(sigmoid(s)) + (1 - y) * Math.log(sigmoid(-s)))
        return Math.abs(crossEntropy(s, y) - textbook) <= 1e-13 * Math.max(1, textbook)
      }),
    )
  })

  test('is the share-weighted mean of the two hard losses', () => {
    fc.assert(
      fc.property(score, softLabel, (s, y) => {
        const mean = y * crossEntropy(s, 1) + (1 - y) * crossEntropy(s, 0)
        return Math.abs(crossEntropy(s, y) - mean) <= 1e-14 * mean + Number.MIN_VALUE
      }),
    )
  })

  test('is never negative and never infinite', () => {
    fc.assert(
      fc.property(score, softLabel, (s, y) => {
        const loss = crossEntropy(s, y)
        return loss >= 0 && Number.isFinite(loss)
      }),
    )
  })

  test('of a soft label 0.3 has its floor, the entropy 0.610864, at σ(s) = 0.3', () => {
    const floor = crossEntropy(Math.log(0.3 / 0.7), 0.3)
    expect(floor).toBeCloseTo(0.610864, 6)
    fc.assert(fc.property(score, s => crossEntropy(s, 0.3) >= floor - 1e-15))
  })
})

describe('quadratic', () => {
  test('is ½(σ − y)² and never above ½', () => {
    fc.assert(
      fc.property(nearScore, softLabel, (s, y) => Math.abs(quadratic(s, y) - (sigmoid(s) - y) ** 2 / 2) <= 1e-15),
    )
    fc.assert(fc.property(score, softLabel, (s, y) => quadratic(s, y) >= 0 && quadratic(s, y) <= 0.5))
  })

  test('is mirrored with the label', () => {
    fc.assert(fc.property(score, s => ulpsBetween(quadratic(s, 1), quadratic(-s, 0)) === 0))
  })
})
