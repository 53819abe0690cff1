import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossEntropyCurvature, quadraticCurvature } from '../../src/math/curvature.ts'
import { crossEntropyGradient, quadraticGradient } from '../../src/math/gradient.ts'
import { sigmoid, sigmoidSlope } from '../../src/math/sigmoid.ts'
import { quadraticSpeedPeak } from '../../src/math/speed.ts'
import states from '../reference/curvature-math.json' with { type: 'json' }
import { closeTo } from '../figures/close-to.ts'

const scores = fc.double({ min: -20, max: 20, noNaN: true })
const labels = fc.constantFrom(0 as const, 1 as const)

describe('the second derivatives of the two costs along the score', () => {
  test.each(states)('are those of 60 digits at s = $s', ({ s, quadratic0, quadratic1, crossEntropy }) => {
    expect(quadraticCurvature(s, 0), 'y = 0').toSatisfy(closeTo(quadratic0, true))
    expect(quadraticCurvature(s, 1), 'y = 1').toSatisfy(closeTo(quadratic1, true))
    expect(crossEntropyCurvature(s)).toSatisfy(closeTo(crossEntropy, true))
  })

  test('are the slopes of the first ones', () => {
    const h = 1e-5
    fc.assert(
      fc.property(scores, labels, (s, y) => {
        const slope = (of: (s: number, y: number) => number) => (of(s + h, y) - of(s - h, y)) / (2 * h)
        expect(quadraticCurvature(s, y)).toBeCloseTo(slope(quadraticGradient), 9)
        expect(crossEntropyCurvature(s)).toBeCloseTo(slope(crossEntropyGradient), 9)
      }),
    )
  })

  test('are σ′² + (a − y)σ″ and σ′', () => {
    fc.assert(
      fc.property(scores, labels, (s, y) => {
        const [a, slope] = [sigmoid(s), sigmoidSlope(s)]
        expect(quadraticCurvature(s, y)).toBeCloseTo(slope * slope + (a - y) * slope * (1 - 2 * a), 14)
        expect(crossEntropyCurvature(s)).toBe(slope)
      }),
    )
  })
})

describe('the sign', () => {
  test('the quadratic cost turns concave at s = ln 2 for the label 0, and at −ln 2 for the label 1', () => {
    // The two numbers of float64 on either side of ln 2.
    const [below, above] = [Math.LN2, Math.LN2 + 2 ** -53]
    expect(quadraticCurvature(below, 0)).toBeGreaterThan(0)
    expect(quadraticCurvature(above, 0)).toBeLessThan(0)
    expect(quadraticCurvature(-below, 1)).toBeGreaterThan(0)
    expect(quadraticCurvature(-above, 1)).toBeLessThan(0)
    fc.assert(
      fc.property(scores, s => {
        expect(Math.sign(quadraticCurvature(s, 0))).toBe(s > Math.LN2 ? -1 : 1)
        expect(Math.sign(quadraticCurvature(s, 1))).toBe(s < -Math.LN2 ? -1 : 1)
      }),
    )
  })

  test('that is where the output is ⅔ away from the label: the peak of the quadratic cost’s push', () => {
    for (const y of [0, 1] as const) {
      expect(sigmoid(y === 0 ? Math.LN2 : -Math.LN2)).toBeCloseTo(quadraticSpeedPeak(y).a, 15)
    }
  })

  test('cross-entropy’s is positive for every score that float64 can tell from infinity', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), s => {
        expect(crossEntropyCurvature(s)).toBeGreaterThan(0)
      }),
    )
  })

  test('at ±1000 both are 0, and no −0', () => {
    for (const s of [-1000, 1000]) {
      expect(quadraticCurvature(s, 0)).toBe(0)
      expect(quadraticCurvature(s, 1)).toBe(0)
      expect(crossEntropyCurvature(s)).toBe(0)
    }
  })
})
