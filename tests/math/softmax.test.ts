import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entropy } from '../../src/math/entropy.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import {
  smoothed,
  smoothingGap,
  softmax,
  softmaxGradient,
  softmaxLoss,
  softmaxSurprises,
} from '../../src/math/softmax.ts'
import rows from '../reference/distributions.json'
import { smallestNormal } from './ulp.ts'

const near = fc.double({ min: -20, max: 20, noNaN: true })
const scores = fc.array(near, { minLength: 2, maxLength: 6 })
const temperature = fc.double({ min: 0.1, max: 10, noNaN: true })
const epsilon = fc.double({ min: 0, max: 0.5, noNaN: true })
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const within = (bound: number, values: readonly number[], exact: readonly number[]) =>
  values.every((value, at) => Math.abs(value - (exact[at] ?? NaN)) <= bound)

test.each(rows.softmax)('%j is what exact arithmetic gives', ({ z, k, t, smooth, ...exact }) => {
  const y = smoothed(k, z.length, smooth)
  expect(
    softmax(z, t).filter((p, at) => {
      const right = exact.p[at] ?? NaN
      return right >= smallestNormal ? Math.abs(p - right) > 1e-12 * right : p >= smallestNormal
    }),
  ).toEqual([])
  const loss = softmaxLoss(z, y, t)
  expect(Math.abs(loss - exact.loss) <= 1e-12 * exact.loss || exact.loss < smallestNormal).toBe(true)
  expect(within(1e-14, softmaxGradient(z, y, t), exact.g)).toBe(true)
  // Of a hard label each component keeps its relative precision, however sure the right class is.
  if (smooth === 0) {
    const g = softmaxGradient(z, y, t)
    expect(
      g.every((value, at) => Math.abs(value - (exact.g[at] ?? NaN)) <= 1e-12 * Math.abs(exact.g[at] ?? NaN) + 1e-307),
    ).toBe(true)
  }
})

describe('softmax', () => {
  test('adds up to 1 and does not change where all scores are raised alike', () => {
    fc.assert(
      fc.property(scores, temperature, near, (z, t, more) => {
        const p = softmax(z, t)
        const raised = softmax(
          z.map(score => score + more),
          t,
        )
        return Math.abs(sum(p) - 1) < 1e-14 && within(1e-12, raised, p)
      }),
    )
  })

  test('of two classes is the sigmoid of their difference', () => {
    fc.assert(
      fc.property(near, near, temperature, (a, b, t) =>
        within(1e-14, softmax([a, b], t), [sigmoid((a - b) / t), sigmoid((b - a) / t)]),
      ),
    )
  })

  test('nears the highest alone in the cold, all alike in the heat', () => {
    expect(softmax([2, 1, 0], 0.1)[0]).toBeGreaterThan(0.9999)
    expect(within(1e-3, softmax([2, 1, 0], 1000), [1 / 3, 1 / 3, 1 / 3])).toBe(true)
  })
})

describe('softmaxSurprises and softmaxLoss', () => {
  test('are −ln p, and their mean under the target', () => {
    fc.assert(
      fc.property(scores, temperature, epsilon, (z, t, e) => {
        const y = smoothed(0, z.length, e)
        const told = softmax(z, t).map(p => -Math.log(p))
        const mean = sum(told.map((surprise, at) => surprise * (y[at] ?? NaN)))
        return within(1e-9, softmaxSurprises(z, t), told) && Math.abs(softmaxLoss(z, y, t) - mean) < 1e-9
      }),
    )
  })

  test('begin at ln K where all scores are alike', () => {
    expect(softmaxLoss([0, 0, 0], [0, 1, 0])).toBeCloseTo(Math.log(3), 15)
    expect(
      softmaxLoss(
        Array.from({ length: 10 }, () => 4),
        smoothed(3, 10, 0),
      ),
    ).toBeCloseTo(Math.log(10), 14)
  })
})

describe('softmaxGradient', () => {
  test('is the slope of the loss by each score, by finite differences', () => {
    fc.assert(
      fc.property(scores, temperature, epsilon, (z, t, e) => {
        const y = smoothed(1, z.length, e)
        const h = 1e-5
        const slopes = z.map((_, at) => {
          const at_ = (way: number) =>
            softmaxLoss(
              z.map((score, k) => (k === at ? score + way * h : score)),
              y,
              t,
            )
          return (at_(1) - at_(-1)) / (2 * h)
        })
        return within(1e-5, softmaxGradient(z, y, t), slopes)
      }),
    )
  })

  test('adds up to 0', () => {
    fc.assert(
      fc.property(
        scores,
        temperature,
        epsilon,
        (z, t, e) => Math.abs(sum(softmaxGradient(z, smoothed(0, z.length, e), t))) < 1e-14,
      ),
    )
  })
})

describe('label smoothing', () => {
  test.each([
    [0.1, 10, Math.log(91)],
    [0.1, 3, Math.log(28)],
  ])('of ε = %d over %d classes is best at a gap of %d', (e, classes, gap) => {
    expect(smoothingGap(e, classes)).toBeCloseTo(gap, 14)
    const z = Array.from({ length: classes }, (_, k) => (k === 0 ? gap : 0))
    expect(
      within(
        1e-15,
        softmaxGradient(z, smoothed(0, classes, e)),
        z.map(() => 0),
      ),
    ).toBe(true)
  })

  test('has the smoothed label’s entropy as its floor: 0.5003 for ε = 0.1 and ten classes', () => {
    const y = smoothed(0, 10, 0.1)
    expect(entropy(y)).toBeCloseTo(0.5003, 4)
    fc.assert(
      fc.property(fc.array(near, { minLength: 10, maxLength: 10 }), z => softmaxLoss(z, y) >= entropy(y) - 1e-12),
    )
  })
})
