import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossEntropyGradient } from '../../src/math/gradient.ts'
import { marginLoss, quadratic } from '../../src/math/loss.ts'
import { hingeLoss, marginOf, marginPush, zeroOneLoss } from '../../src/math/margin.ts'

const margin = fc.double({ min: -700, max: 700, noNaN: true })
const near = fc.double({ min: -8, max: 8, noNaN: true })

describe('marginOf', () => {
  test('has the sign of the score for +1, the other for −1, and is never −0', () => {
    expect([marginOf(1, 4), marginOf(-1, 4), marginOf(-1, -4)]).toEqual([4, -4, 4])
    expect(marginOf(-1, 0)).toBe(0)
  })
})

describe('zeroOneLoss', () => {
  test('counts what is wrong, and a margin of 0 as wrong', () => {
    expect([zeroOneLoss(-1e-300), zeroOneLoss(0), zeroOneLoss(1e-300)]).toEqual([1, 1, 0])
  })
})

describe('hingeLoss', () => {
  test('is 1 at 0 and lets go at a margin of 1', () => {
    expect([hingeLoss(-8), hingeLoss(0), hingeLoss(0.25), hingeLoss(1), hingeLoss(7)]).toEqual([9, 1, 0.75, 0, 0])
  })

  test('is never below the 0–1 loss; nor is cross-entropy, counted in bits', () => {
    fc.assert(fc.property(margin, m => hingeLoss(m) >= zeroOneLoss(m) && marginLoss(m) / Math.LN2 >= zeroOneLoss(m)))
  })

  test('bounds cross-entropy far out: within the log of 2 of it, and at most 1 above it', () => {
    fc.assert(
      fc.property(margin, m => {
        const gap = hingeLoss(m) - marginLoss(m)
        return gap <= 1 && gap >= -Math.LN2
      }),
    )
  })
})

describe('marginPush', () => {
  test('is minus the slope of the loss, by finite differences', () => {
    fc.assert(
      fc.property(near, m => {
        const h = 1e-5
        return Math.abs((marginLoss(m - h) - marginLoss(m + h)) / (2 * h) - marginPush(m)) < 1e-9
      }),
    )
  })

  test('is the size of the output error, whichever way the label is called', () => {
    fc.assert(
      fc.property(near, fc.constantFrom(-1, 1), (s, y) => {
        const push = marginPush(marginOf(y, s))
        return Math.abs(push / Math.abs(crossEntropyGradient(s, (y + 1) / 2)) - 1) < 1e-15
      }),
    )
  })

  test('squared and halved is the quadratic cost', () => {
    fc.assert(fc.property(near, m => Math.abs(marginPush(m) ** 2 / 2 / quadratic(m, 1) - 1) < 1e-14))
  })
})
