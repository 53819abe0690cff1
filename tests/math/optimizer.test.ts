import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quadraticGradient } from '../../src/math/gradient.ts'
import { descend, type Optimizer, type Pair } from '../../src/math/optimizer.ts'
import { smallestStart } from '../../src/math/start.ts'
import { train, type Cost } from '../../src/math/train.ts'
import { epochsUnder } from '../../src/math/wait.ts'

/** One neuron on one sample, x = 1, y = 0. */
const alone = ({ w, b }: Pair): Pair => {
  const push = quadraticGradient(w + b, 0)
  return { w: push, b: push }
}

const wait = (cost: Cost, a0: number, optimizer: Optimizer) =>
  epochsUnder({ cost, a0, optimizer, eta: 0.15, limit: 4000 })

describe('one neuron', () => {
  test.each([
    [0.98, 13, 14],
    [0.999, 23, 24],
    [0.9999, 30, 32],
  ])('under Adam the two costs bring %d past ½ at epochs %d and %d', (a0, quadratic, crossEntropy) => {
    expect(wait('quadratic', a0, 'adam')).toBe(quadratic)
    expect(wait('cross-entropy', a0, 'adam')).toBe(crossEntropy)
  })

  test('under momentum the quadratic cost still waits', () => {
    expect(wait('quadratic', 0.999, 'momentum')).toBe(384)
    expect(wait('cross-entropy', 0.999, 'momentum')).toBe(8)
  })

  test('nothing is found beyond the limit', () => {
    expect(epochsUnder({ cost: 'quadratic', a0: 0.999, optimizer: 'plain', eta: 0.15, limit: 100 })).toBeNull()
  })

  test('plain descent is the training of the rest of the site', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (z, eta) => {
          const start = smallestStart(z, 1)
          const run = train({ cost: 'quadratic', ...start, x: 1, y: 0, eta, epochs: 50 })
          const { w } = descend(alone, start, { optimizer: 'plain', eta, epochs: 50 })
          for (const [n, weight] of w.entries()) expect(weight).toBeCloseTo(run.w[n] ?? Number.NaN, 12)
        },
      ),
      { numRuns: 30 },
    )
  })
})

test('the first step of Adam is η long, whatever the gradient is', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), slope => {
      const { w, b } = descend(
        () => ({ w: slope, b: -slope }),
        { w: 0, b: 0 },
        { optimizer: 'adam', eta: 0.1, epochs: 1 },
      )
      expect(w[1]).toBeCloseTo(-0.1, 5)
      expect(b[1]).toBeCloseTo(0.1, 5)
    }),
  )
})

test('momentum under a constant gradient ends ten times as fast', () => {
  const { w } = descend(() => ({ w: 1, b: 0 }), { w: 0, b: 0 }, { optimizer: 'momentum', eta: 0.1, epochs: 200 })
  expect((w[199] ?? 0) - (w[200] ?? 0)).toBeCloseTo(1, 6)
})
