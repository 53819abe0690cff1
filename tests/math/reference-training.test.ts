import { describe, expect, test } from 'vitest'
import type { Label } from '../../src/math/loss.ts'
import { type Cost, firstEpochPastHalf, stateAt, train } from '../../src/math/train.ts'
import runs from '../reference/training.json'

// JSON knows neither the two costs nor the two labels.
const cases = runs.map(({ loss, y, w0: w, b0: b, x, eta, epochs, half, rows }) => ({
  training: { cost: loss as Cost, y: y as Label, w, b, x, eta, epochs },
  half,
  rows,
}))

describe.each(cases)(
  '$training.cost from ($training.w, $training.b), x $training.x, y $training.y, rate $training.eta, ' +
    '$training.epochs epochs',
  ({ training, half, rows }) => {
    const run = train(training)

    test('agrees with 60-digit training', () => {
      const far = rows.filter(row => {
        const { w, b, a, cost, gradient } = stateAt(run, row.epoch)
        const pairs = [
          [w, row.w],
          [b, row.b],
          [a, row.a],
          [cost, row.cost],
          [gradient, row.dCdz * training.x],
        ] as const
        return !pairs.every(([computed, exact]) => Math.abs(computed - exact) <= 1e-9 * Math.max(1, Math.abs(exact)))
      })
      expect(far).toEqual([])
    })

    test('passes ½ at the same epoch', () => {
      expect(firstEpochPastHalf(run)).toBe(half)
    })
  },
)

test('there is something to compare with', () => {
  expect(cases.length).toBeGreaterThan(30)
  expect(cases.every(({ rows }) => rows.length >= 7)).toBe(true)
})
