import { describe, expect, test } from 'vitest'
import { training } from '../../src/figures/training/training.model.ts'
import { crossEntropyGradient, quadraticGradient } from '../../src/math/gradient.ts'
import { crossEntropy, marginLoss } from '../../src/math/loss.ts'
import { predictionLoss } from '../../src/math/prediction-loss.ts'
import { sigmoid, sigmoidSlope } from '../../src/math/sigmoid.ts'
import { speed } from '../../src/math/speed.ts'
import { stateAt, train } from '../../src/math/train.ts'
import { readQuery } from '../../src/state/query.ts'

const runOf = (search: string) => training.numbers(readQuery(search, training).values)
const grid = (from: number, to: number, steps: number) =>
  Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps)
const rises = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? Infinity))
const falls = (values: readonly number[]) => rises(values.map(value => -value))

describe('what the page “summary” says of its sources', () => {
  test('a bigger error gets a smaller gradient only beyond an error of ⅔', () => {
    expect(rises(grid(0.01, 2 / 3, 60).map(a => speed('quadratic', a, 0)))).toBe(true)
    expect(falls(grid(2 / 3, 0.99, 60).map(a => speed('quadratic', a, 0)))).toBe(true)
    expect(rises(grid(0.01, 1 / 3, 60).map(a => speed('quadratic', a, 1)))).toBe(true)
    expect(falls(grid(1 / 3, 0.99, 60).map(a => speed('quadratic', a, 1)))).toBe(true)
  })

  test('a bigger initial error takes longer with any cost; what differs is the speed at the start', () => {
    const half = (a0: number, cost: string) => runOf(`?training.a0=${a0}&training.epochs=3000`)[`${cost}.crossing`] ?? 0
    for (const cost of ['quadratic', 'cross-entropy'])
      expect(rises([0.6, 0.8, 0.9, 0.98].map(a0 => half(a0, cost)))).toBe(true)
    expect(quadraticGradient(4, 0)).toBeLessThan(quadraticGradient(1.5, 0))
    expect(crossEntropyGradient(4, 0)).toBeGreaterThan(crossEntropyGradient(1.5, 0))
  })

  test('the true gradient at the rate of the published animations ends at 0.4177 and 0.7796', () => {
    expect(runOf('?training.w=0.6&training.b=0.9&training.eta=0.005')['cross-entropy.final']).toBeCloseTo(0.4177, 4)
    expect(runOf('?training.w=2&training.b=2&training.eta=0.005')['cross-entropy.final']).toBeCloseTo(0.7796, 4)
  })

  test('a step by 1/(1 − a) is what the animations show', () => {
    const end = (start: number) => {
      let z = start
      for (let n = 0; n < 300; n++) z -= 0.005 * 2 * (1 / (1 - sigmoid(z)))
      return sigmoid(z)
    }
    expect(end(1.5)).toBeCloseTo(0.04, 2)
    expect(end(4)).toBeCloseTo(0.05, 2)
  })

  test('at η = 0.025 cross-entropy ends at 0.0810 and 0.1011, and its score falls fastest at the start', () => {
    const slow = '&training.eta=0.15&training.etaCe=0.025'
    expect(runOf(`?training.w=0.6&training.b=0.9${slow}`)['cross-entropy.final']).toBeCloseTo(0.081, 4)
    expect(runOf(`?training.w=2&training.b=2${slow}`)['cross-entropy.final']).toBeCloseTo(0.1011, 4)
    const run = train({ cost: 'cross-entropy', w: 2, b: 2, x: 1, y: 0, eta: 0.025, epochs: 300 })
    expect(falls(grid(0, 300, 30).map(n => stateAt(run, n).gradient))).toBe(true)
  })

  test('the output keeps its own slope: from 0.999 cross-entropy moves it slower at first than later', () => {
    const run = train({
      cost: 'cross-entropy',
      w: Math.log(999) / 2,
      b: Math.log(999) / 2,
      x: 1,
      y: 0,
      eta: 0.15,
      epochs: 40,
    })
    const fall = (n: number) => stateAt(run, n).a - stateAt(run, n + 1).a
    expect(fall(0)).toBeLessThan(fall(15))
  })

  test('the cancellation needs σ′ = σ(1 − σ): with tanh it leaves a factor', () => {
    for (const z of [-2, 0.5, 3]) {
      expect(crossEntropyGradient(z, 0)).toBeCloseTo(
        (sigmoid(z) / (sigmoid(z) * (1 - sigmoid(z)))) * sigmoidSlope(z),
        12,
      )
      const a = (Math.tanh(z) + 1) / 2
      const slope = (1 - Math.tanh(z) ** 2) / 2
      expect((a / (a * (1 - a))) * slope).not.toBeCloseTo(a, 3)
    }
  })

  test('the mean and another logarithm only rescale', () => {
    expect(1 / Math.LN2).toBeCloseTo(1.442695, 6)
    for (const s of [-3, 0.4, 2]) expect(Math.log2(1 + Math.exp(-s))).toBeCloseTo(Math.LOG2E * marginLoss(s), 12)
  })

  test('the loss grows by the same 2.303 with each power of ten, which is a logarithm in 1/ŷ', () => {
    const losses = [0.1, 0.01, 0.001].map(p => predictionLoss(p, 1))
    for (const [index, shown] of [2.303, 4.605, 6.908].entries()) expect(losses[index]).toBeCloseTo(shown, 3)
    for (const p of [0.1, 0.01, 0.001]) expect(Math.exp(-predictionLoss(p, 1))).toBeCloseTo(p, 12)
  })

  test('the loss falls in ys without end, through no label', () => {
    for (const [margin, loss] of [
      [1, 0.313262],
      [2, 0.126928],
      [5, 0.006715],
      [10, 4.54e-5],
    ] as const) {
      expect(marginLoss(margin)).toBeCloseTo(loss, 6)
    }
    expect(falls(grid(0.5, 30, 60).map(marginLoss))).toBe(true)
  })

  test('a soft label has its least loss at itself, and not zero', () => {
    const at = (p: number) => predictionLoss(p, 0.3)
    expect(at(0.3)).toBeCloseTo(0.610864, 6)
    for (const p of [0.1, 0.25, 0.35, 0.9]) expect(at(p)).toBeGreaterThan(at(0.3))
    expect(crossEntropy(Math.log(0.3 / 0.7), 0.3)).toBeCloseTo(at(0.3), 12)
  })
})
