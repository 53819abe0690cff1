import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pushShares, trainCrowd, turningWeight } from '../../src/math/crowd.ts'
import { crossEntropyGradient, quadraticGradient } from '../../src/math/gradient.ts'
import type { LabelledPoint } from '../../src/math/likelihood.ts'
import { countRight, meanCost, meanGradient } from '../../src/math/mean-cost.ts'
import type { Optimizer, Pair } from '../../src/math/optimizer.ts'
import { isPastHalf, train, type Cost } from '../../src/math/train.ts'
import { pointsOf } from '../../src/state/points.ts'

const eight = pointsOf('-3:1,-2.5:1,-2:1,-0.3:0,0.35:1,2:0,2.5:0,3:0')
const optimizers = ['plain', 'momentum', 'adam'] as const
const costs = ['quadratic', 'cross-entropy'] as const

const anyCost = fc.constantFrom(...costs)
const somePoints = fc.array(
  fc.record({ x: fc.double({ min: -5, max: 5, noNaN: true }), label: fc.constantFrom(0 as const, 1 as const) }),
  { minLength: 1, maxLength: 40 },
)
const place = fc.record({
  w: fc.double({ min: -20, max: 20, noNaN: true }),
  b: fc.double({ min: -20, max: 20, noNaN: true }),
})

/** How many are right after 300 epochs from (w, 0). */
function right(cost: Cost, w: number, optimizer: Optimizer, eta = 0.15): number {
  const run = trainCrowd({ cost, points: eight, start: { w, b: 0 }, optimizer, eta, epochs: 300 })
  return countRight(eight, { w: run.w[300] ?? Number.NaN, b: run.b[300] ?? Number.NaN })
}

describe('the mean over the points', () => {
  test('has the gradient that finite differences give', () => {
    const near = fc.record({
      w: fc.double({ min: -3, max: 3, noNaN: true }),
      b: fc.double({ min: -3, max: 3, noNaN: true }),
    })
    fc.assert(
      fc.property(anyCost, somePoints, near, (cost, points, { w, b }) => {
        const h = 1e-5
        const slope = (dw: number, db: number) =>
          (meanCost(cost, points, { w: w + dw, b: b + db }) - meanCost(cost, points, { w: w - dw, b: b - db })) /
          (2 * h)
        const gradient = meanGradient(cost, points, { w, b })
        expect(Math.abs(gradient.w - slope(h, 0))).toBeLessThan(1e-7)
        expect(Math.abs(gradient.b - slope(0, h))).toBeLessThan(1e-7)
      }),
    )
  })

  test('of one point is that point’s alone, and plain descent on it is the training of part one', () => {
    fc.assert(
      fc.property(anyCost, fc.double({ min: -3, max: 3, noNaN: true }), place, (cost, x, start) => {
        const points: LabelledPoint[] = [{ x, label: 0 }]
        const crowd = trainCrowd({ cost, points, start, optimizer: 'plain', eta: 0.3, epochs: 40 })
        const alone = train({ cost, ...start, x, y: 0, eta: 0.3, epochs: 40 })
        expect(Math.abs((crowd.w[40] ?? NaN) - (alone.w[40] ?? NaN))).toBeLessThan(1e-11)
        expect(Math.abs((crowd.b[40] ?? NaN) - (alone.b[40] ?? NaN))).toBeLessThan(1e-11)
      }),
    )
  })

  test('is the same for each point twice: nothing depends on how many there are', () => {
    fc.assert(
      fc.property(anyCost, somePoints, place, (cost, points, at) => {
        const twice = [...points, ...points]
        expect(meanCost(cost, twice, at)).toBeCloseTo(meanCost(cost, points, at), 10)
        expect(meanGradient(cost, twice, at).w).toBeCloseTo(meanGradient(cost, points, at).w, 10)
        expect(countRight(twice, at)).toBe(2 * countRight(points, at))
      }),
    )
  })

  test('mirrors with the points', () => {
    fc.assert(
      fc.property(anyCost, somePoints, place, (cost, points, { w, b }) => {
        const mirrored = points.map(({ x, label }) => ({ x: -x, label }))
        expect(meanCost(cost, mirrored, { w: -w, b })).toBe(meanCost(cost, points, { w, b }))
      }),
    )
  })
})

describe('shares of the push', () => {
  test('are none below 0, and make up the whole, or are all 0 where nothing pushes', () => {
    fc.assert(
      fc.property(anyCost, somePoints, place, (cost, points, at) => {
        const shares = pushShares(cost, points, at)
        const sum = shares.reduce((total, share) => total + share, 0)
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
        expect(Math.abs(sum - 1)).toBeLessThan(1e-12)
      }),
    )
    expect(pushShares('quadratic', [{ x: 5, label: 1 }], { w: 400, b: 0 })).toEqual([0])
  })

  test('at the start: the two at the border make up 95 % of the quadratic cost’s push, 8 % of cross-entropy’s', () => {
    const border = (cost: Cost) => {
      const shares = pushShares(cost, eight, { w: 3, b: 0 })
      return (shares[3] ?? NaN) + (shares[4] ?? NaN)
    }
    expect(border('quadratic')).toBeCloseTo(0.946, 3)
    expect(border('cross-entropy')).toBeCloseTo(0.084, 3)
  })
})

describe('six sure mistakes and two points at the border', () => {
  test.each(optimizers)('under %s the quadratic cost ends with 2 of 8 right from w = 3, cross-entropy with 6', way => {
    expect([right('quadratic', 3, way), right('cross-entropy', 3, way)]).toEqual([2, 6])
  })

  test.each(optimizers)('under %s both end with 6 from w = 1.5: it is the start that decides', way => {
    expect([right('quadratic', 1.5, way), right('cross-entropy', 1.5, way)]).toEqual([6, 6])
  })

  test('no rate from 0.0001 to 10 helps the quadratic cost; from 0.05 on each of them does for cross-entropy', () => {
    for (let power = -4; power <= 1.0001; power += 0.125) {
      const eta = 10 ** power
      for (const way of optimizers) {
        expect(right('quadratic', 3, way, eta), `${way} at ${eta}`).toBe(2)
        if (eta >= 0.05) expect(right('cross-entropy', 3, way, eta), `${way} at ${eta}`).toBe(6)
      }
    }
    for (const way of optimizers) expect(right('cross-entropy', 3, way, 0.05)).toBe(6)
  })

  test('one sample at a time, in turn, it is the same', () => {
    const push = { quadratic: quadraticGradient, 'cross-entropy': crossEntropyGradient }
    const oneByOne = (cost: Cost) => {
      let [w, b] = [3, 0]
      for (let epoch = 0; epoch < 300; epoch++) {
        for (const { x, label } of eight) {
          const step = 0.15 * push[cost](w * x + b, label)
          w -= step * x
          b -= step
        }
      }
      return countRight(eight, { w, b })
    }
    expect([oneByOne('quadratic'), oneByOne('cross-entropy')]).toEqual([2, 6])
  })

  test('there is a ridge: on b = 0 a run turns at w = 2.459 under Adam, at 2.01 in 300 plain epochs, later nearer', () => {
    const turn = (optimizer: Optimizer, epochs: number) =>
      turningWeight({ cost: 'quadratic', points: eight, optimizer, eta: 0.15, epochs }, 1.5, 3)
    expect(turn('adam', 300)).toBeCloseTo(2.459, 3)
    expect(turn('plain', 300)).toBeCloseTo(2.01, 2)
    expect(turn('plain', 10_000)).toBeCloseTo(2.458, 2)
  })

  test('cross-entropy has no ridge: from every w it ends at the same place', () => {
    for (let w = -20; w <= 20; w += 2) {
      const run = trainCrowd({
        cost: 'cross-entropy',
        points: eight,
        start: { w, b: 0 },
        optimizer: 'plain',
        eta: 0.15,
        epochs: 3000,
      })
      expect(run.w[3000]).toBeCloseTo(-1.465, 3)
      expect(run.b[3000]).toBeCloseTo(0.027, 3)
    }
  })
})

describe('one wrong label far out', () => {
  const nine = pointsOf('-2:0,-1.5:0,-1:0,-0.5:0,0.5:1,1:1,1.5:1,2:1,5:0')
  const end = (push: (at: Pair) => Pair): Pair => {
    let at = { w: 1, b: 0 }
    for (let n = 0; n < 300; n++) {
      const { w, b } = push(at)
      at = { w: at.w - 0.6 * w, b: at.b - 0.6 * b }
    }
    return at
  }

  test('costs cross-entropy three of nine, the quadratic cost only itself', () => {
    expect(
      countRight(
        nine,
        end(at => meanGradient('quadratic', nine, at)),
      ),
    ).toBe(8)
    expect(
      countRight(
        nine,
        end(at => meanGradient('cross-entropy', nine, at)),
      ),
    ).toBe(6)
  })

  test('the hinge, whose loss has no ceiling either, is pulled flatter than it was and keeps 8', () => {
    const hinge = ({ w, b }: Pair): Pair => {
      let [across, up] = [0, 0]
      for (const { x, label } of nine) {
        const sign = 2 * label - 1
        if (sign * (w * x + b) < 1) {
          across -= sign * x
          up -= sign
        }
      }
      return { w: across / nine.length, b: up / nine.length }
    }
    expect(countRight(nine, end(hinge))).toBe(8)
    expect(end(hinge).w).toBeLessThan(0.7)
  })
})

test.each([
  ['quadratic', 'adam', 14],
  ['quadratic', 'momentum', 41],
  ['cross-entropy', 'adam', 14],
  ['cross-entropy', 'momentum', 6],
] as const)('one point alone: the %s cost passes ½ under %s at epoch %d', (cost, optimizer, epoch) => {
  const run = trainCrowd({ cost, points: pointsOf('1:0'), start: { w: 2, b: 2 }, optimizer, eta: 0.15, epochs: 300 })
  expect(run.w.findIndex((w, n) => isPastHalf(w + (run.b[n] ?? 0), 0))).toBe(epoch)
})
