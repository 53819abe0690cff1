import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelRate } from '../../src/math/level-rate.ts'
import type { Label } from '../../src/math/loss.ts'
import { logit } from '../../src/math/sigmoid.ts'
import { smallestStart } from '../../src/math/start.ts'
import { epochPastHalfBeyond, train } from '../../src/math/train.ts'

const range = { min: 0.0001, max: 10 }
const limit = 100_000
const from98 = { ...smallestStart(logit(0.98), 1), x: 1, y: 0 } as const

type Start = { w: number; b: number; x: number; y: Label }
const quadraticEpoch = (start: Start, eta: number, upTo = limit) =>
  epochPastHalfBeyond(train({ ...start, cost: 'quadratic', eta, epochs: 0 }), upTo)

const rate = fc.double({ min: 0.001, max: 10, noNaN: true })
const wrongStart = fc
  .record({
    a: fc.double({ min: 0.51, max: 0.999, noNaN: true }),
    x: fc.double({ min: -5, max: 5, noNaN: true }),
    y: fc.constantFrom(0 as const, 1 as const),
  })
  .map(({ a, x, y }): Start => ({ ...smallestStart(y === 0 ? logit(a) : -logit(a), x), x, y }))

describe('levelRate', () => {
  test('from 0.98 lets the quadratic cost pass ½ at epoch 16, as cross-entropy does at 0.15', () => {
    expect(levelRate({ ...from98, etaCe: 0.15, ...range })).toEqual({ eta: 2.17, epoch: 16, met: true })
    expect(quadraticEpoch(from98, 2.17)).toBe(16)
  })

  test('finds the epoch of cross-entropy, wherever it says that it did', () => {
    fc.assert(
      fc.property(wrongStart, rate, (start, etaCe) => {
        const level = levelRate({ ...start, etaCe, ...range })
        const rival = train({ ...start, cost: 'cross-entropy', eta: etaCe, epochs: 0 })
        const target = epochPastHalfBeyond(rival, limit)
        expect(level?.epoch).toBe(target)
        if (level?.met) {
          expect(quadraticEpoch(start, level.eta)).toBe(target)
          expect(level.eta).toBeGreaterThanOrEqual(range.min)
          expect(level.eta).toBeLessThanOrEqual(range.max)
        } else {
          expect([range.min, range.max]).toContain(level?.eta)
          expect(quadraticEpoch(start, level?.eta ?? NaN)).not.toBe(target)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('rests on this: a larger rate never passes ½ later', () => {
    fc.assert(
      fc.property(wrongStart, rate, rate, (start, p, q) => {
        const slow = quadraticEpoch(start, Math.min(p, q), 20_000) ?? Infinity
        const fast = quadraticEpoch(start, Math.max(p, q), 20_000) ?? Infinity
        return fast <= slow
      }),
      { numRuns: 500 },
    )
  })

  test('says so when even the largest or the smallest rate does not meet', () => {
    const levelWithin = (min: number, max: number) => levelRate({ ...from98, etaCe: 0.15, min, max })
    expect(levelWithin(0.0001, 1)).toEqual({ eta: 1, epoch: 16, met: false })
    expect(levelWithin(5, 10)).toEqual({ eta: 5, epoch: 16, met: false })
  })

  test('takes the part of the interval that lies in range', () => {
    const level = levelRate({ ...from98, etaCe: 0.15, min: 2.165, max: 10 })
    expect(level?.met).toBe(true)
    expect(level?.eta).toBeGreaterThanOrEqual(2.165)
    expect(quadraticEpoch(from98, level?.eta ?? NaN)).toBe(16)
  })

  test('is null where there is nothing to level', () => {
    expect(levelRate({ w: -1, b: 0, x: 1, y: 0, etaCe: 0.15, ...range })).toBeNull()
    expect(levelRate({ w: 20, b: 20, x: 5, y: 0, etaCe: 0.00001, ...range })).toBeNull()
  })
})
