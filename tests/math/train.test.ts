import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logit } from '../../src/math/sigmoid.ts'
import { smallestStart } from '../../src/math/start.ts'
import { epochPastHalfBeyond, firstEpochPastHalf, isPastHalf, scoreAt, stateAt, train } from '../../src/math/train.ts'

const cost = fc.constantFrom('quadratic' as const, 'cross-entropy' as const)
const label = fc.constantFrom(0 as const, 1 as const)
const input = fc.double({ min: -5, max: 5, noNaN: true })
const weight = fc.double({ min: -20, max: 20, noNaN: true })
const rate = fc.double({ min: 0.0001, max: 10, noNaN: true })

const plain = { x: 1, y: 0, eta: 0.15, epochs: 300 } as const
const fromOutput = (a: number) => smallestStart(logit(a), 1)

describe('train', () => {
  test.each([
    ['quadratic', 0.6, 0.9, 0.15, 0.094],
    ['quadratic', 2, 2, 0.15, 0.2028],
    ['cross-entropy', 0.6, 0.9, 0.15, 0.0116],
    ['cross-entropy', 2, 2, 0.15, 0.012],
    ['cross-entropy', 0.6, 0.9, 0.025, 0.081],
    ['cross-entropy', 2, 2, 0.025, 0.1011],
    // Nielsen's widgets run at 0.005; this is where his equations 61 and 62 lead at that rate.
    ['cross-entropy', 0.6, 0.9, 0.005, 0.4177],
    ['cross-entropy', 2, 2, 0.005, 0.7796],
  ] as const)('with the %s cost from (%d, %d) at %d ends at %d', (cost, w, b, eta, output) => {
    expect(stateAt(train({ ...plain, cost, w, b, eta }), 300).a).toBeCloseTo(output, 4)
  })

  test('from 0.98 exactly ends at 0.1763 and 0.0120', () => {
    expect(stateAt(train({ ...plain, cost: 'quadratic', ...fromOutput(0.98) }), 300).a).toBeCloseTo(0.1763, 4)
    expect(stateAt(train({ ...plain, cost: 'cross-entropy', ...fromOutput(0.98) }), 300).a).toBeCloseTo(0.012, 4)
  })

  test('keeps the start as epoch 0 and one state for each update after it', () => {
    const run = train({ ...plain, cost: 'quadratic', w: 0.6, b: 0.9, epochs: 7 })
    expect([run.w.length, run.b.length]).toEqual([8, 8])
    expect([run.w[0], run.b[0]]).toEqual([0.6, 0.9])
    expect(train({ ...plain, cost: 'quadratic', w: 1, b: 2, epochs: 0 }).w).toEqual(new Float64Array([1]))
  })

  test('updates by −η·∂C/∂w and −η·∂C/∂b', () => {
    fc.assert(
      fc.property(cost, label, weight, weight, input, rate, (cost, y, w, b, x, eta) => {
        const run = train({ cost, w, b, x, y, eta, epochs: 1 })
        const { gradient, error } = stateAt(run, 0)
        const moved = stateAt(run, 1)
        const biasGradient = cost === 'cross-entropy' ? error : x === 0 ? null : gradient / x
        expect(Math.abs(moved.w - (w - eta * gradient))).toBeLessThan(1e-13)
        if (biasGradient !== null && (cost === 'cross-entropy' || Math.abs(x) > 1e-3)) {
          expect(Math.abs(moved.b - (b - eta * biasGradient))).toBeLessThan(1e-13)
        }
      }),
    )
  })

  test('follows the same outputs however the score is shared between w and b', () => {
    fc.assert(
      fc.property(
        cost,
        label,
        fc.double({ min: -6, max: 6, noNaN: true }),
        input,
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (cost, y, z0, x, shift, eta) => {
          const { w, b } = smallestStart(z0, x)
          const one = train({ cost, w, b, x, y, eta, epochs: 200 })
          const other = train({ cost, w: w + shift, b: b - shift * x, x, y, eta, epochs: 200 })
          for (let n = 0; n <= 200; n += 10) {
            expect(Math.abs(stateAt(one, n).a - stateAt(other, n).a)).toBeLessThan(1e-9)
          }
        },
      ),
    )
  })

  test('moves the score by −η·∂C/∂z·(x² + 1)', () => {
    fc.assert(
      fc.property(label, weight, weight, input, rate, (y, w, b, x, eta) => {
        const run = train({ cost: 'cross-entropy', w, b, x, y, eta, epochs: 1 })
        const step = eta * stateAt(run, 0).error * (x * x + 1)
        expect(Math.abs(scoreAt(run, 1) - (scoreAt(run, 0) - step))).toBeLessThan(1e-11)
      }),
    )
  })

  test('is mirrored with the label', () => {
    fc.assert(
      fc.property(cost, weight, weight, input, rate, (cost, w, b, x, eta) => {
        const zero = train({ cost, w, b, x, y: 0, eta, epochs: 50 })
        const one = train({ cost, w: -w, b: -b, x, y: 1, eta, epochs: 50 })
        return scoreAt(zero, 50) === -scoreAt(one, 50)
      }),
    )
  })

  test('without an input leaves the weight alone and lets the bias learn', () => {
    const run = train({ ...plain, cost: 'cross-entropy', w: 3, b: 2, x: 0 })
    const last = stateAt(run, 300)
    expect([last.w, last.gradient]).toEqual([3, 0])
    expect(last.b).toBeLessThan(0)
  })
})

describe('stateAt', () => {
  test('never holds −0', () => {
    const runs = [
      train({ ...plain, cost: 'quadratic', w: -0, b: -0, x: -0, y: 1 }),
      train({ ...plain, cost: 'cross-entropy', w: 20, b: 20, x: -5, y: 0 }),
      train({ ...plain, cost: 'quadratic', w: -400, b: -400, x: 1, y: 0 }),
    ]
    const values = runs.flatMap(run => [0, 1, 300].flatMap(n => Object.values(stateAt(run, n))))
    expect(values.filter(value => Object.is(value, -0))).toEqual([])
  })

  test('refuses an epoch outside the run', () => {
    const run = train({ ...plain, cost: 'quadratic', w: 2, b: 2 })
    for (const n of [-1, 301, 0.5, NaN]) expect(() => stateAt(run, n)).toThrow(RangeError)
  })
})

describe('firstEpochPastHalf', () => {
  test.each([
    ['(0.6, 0.9)', { w: 0.6, b: 0.9 }, 36, 8],
    ['(2, 2)', { w: 2, b: 2 }, 232, 17],
    ['0.98', fromOutput(0.98), 212, 16],
    ['0.9', fromOutput(0.9), 60, 10],
    ['0.99', fromOutput(0.99), 386, 19],
    ['0.999', fromOutput(0.999), 3410, 27],
    ['0.9999', fromOutput(0.9999), 33434, 34],
  ])('from %s', (_, start, quadratic, crossEntropy) => {
    const settings = { ...plain, ...start, epochs: 40_000 }
    expect(firstEpochPastHalf(train({ ...settings, cost: 'quadratic' }))).toBe(quadratic)
    expect(firstEpochPastHalf(train({ ...settings, cost: 'cross-entropy' }))).toBe(crossEntropy)
  })

  test('is 0 for a start on the label’s side and null for a run that is too short', () => {
    expect(firstEpochPastHalf(train({ ...plain, cost: 'quadratic', w: -1, b: 0 }))).toBe(0)
    expect(firstEpochPastHalf(train({ ...plain, ...fromOutput(0.999), cost: 'quadratic' }))).toBeNull()
  })

  test('does not count ½ itself, and counts a score too small to move the output from ½', () => {
    expect(firstEpochPastHalf(train({ ...plain, cost: 'quadratic', w: 0, b: 0 }))).toBe(1)
    expect(firstEpochPastHalf(train({ ...plain, cost: 'quadratic', w: 0, b: -1e-300 }))).toBe(0)
    expect([isPastHalf(0, 0), isPastHalf(0, 1), isPastHalf(-1e-300, 0), isPastHalf(1e-300, 1)]).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})

describe('epochPastHalfBeyond', () => {
  const run = (epochs: number) => train({ ...plain, ...fromOutput(0.999), cost: 'quadratic', epochs })

  test('trains on from where the run stopped', () => {
    expect(epochPastHalfBeyond(run(0), 100_000)).toBe(3410)
    expect(epochPastHalfBeyond(run(300), 100_000)).toBe(3410)
    expect(epochPastHalfBeyond(run(3409), 3410)).toBe(3410)
  })

  test('takes the epoch from the run where the run holds it', () => {
    expect(epochPastHalfBeyond(run(3410), 3410)).toBe(3410)
    expect(epochPastHalfBeyond(run(5000), 100_000)).toBe(3410)
  })

  test('is null where the limit comes first', () => {
    expect(epochPastHalfBeyond(run(300), 3409)).toBeNull()
    expect(epochPastHalfBeyond(run(300), 0)).toBeNull()
  })
})
