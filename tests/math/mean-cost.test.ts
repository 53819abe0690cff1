import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costGrid, minimaOn, placeOf } from '../../src/math/cost-grid.ts'
import { fitLikelihood, type Fit } from '../../src/math/fit-likelihood.ts'
import type { LabelledPoint } from '../../src/math/likelihood.ts'
import { countRight, curvatures, meanCost, meanGradient, meanHessian } from '../../src/math/mean-cost.ts'
import { descend, type Pair } from '../../src/math/optimizer.ts'
import { train, type Cost } from '../../src/math/train.ts'
import { closeTo } from '../figures/close-to.ts'
import reference from '../reference/landscape-math.json' with { type: 'json' }

const costs = ['quadratic', 'cross-entropy'] as const

const pointsIn = (text: string): LabelledPoint[] =>
  text.split(',').map(item => {
    const [x, label] = item.split(':').map(Number)
    return { x: x ?? NaN, label: label === 1 ? 1 : 0 }
  })

/** The default of `landscape`. */
const crowd = pointsIn('-3:1,-2:0,1.5:0,1.5:1,2:0,3:1,3.5:1,3.5:1')

const place = fc.record({
  w: fc.double({ min: -6, max: 6, noNaN: true }),
  b: fc.double({ min: -6, max: 6, noNaN: true }),
})
const points = fc.array(
  fc.record({ x: fc.double({ min: -5, max: 5, noNaN: true }), label: fc.constantFrom(0 as const, 1 as const) }),
  { minLength: 1, maxLength: 12 },
)

describe('the mean cost over (w, b), with its slopes and its curvatures', () => {
  test.each(reference.places)('are those of 60 digits: $method at ($w, $b) of $points', row => {
    const cost = row.method as Cost
    const [data, at] = [pointsIn(row.points), { w: row.w, b: row.b }]
    expect(meanCost(cost, data, at)).toSatisfy(closeTo(row.cost, true))
    const slope = meanGradient(cost, data, at)
    expect(slope.w).toSatisfy(closeTo(row.gw, false))
    expect(slope.b).toSatisfy(closeTo(row.gb, false))
    const hessian = meanHessian(cost, data, at)
    for (const [mine, exact] of [
      [hessian.ww, row.ww],
      [hessian.wb, row.wb],
      [hessian.bb, row.bb],
      [curvatures(hessian)[0], row.least],
      [curvatures(hessian)[1], row.most],
    ] as const) {
      expect(mine).toSatisfy(closeTo(exact, false))
    }
  })

  test('are each other’s differences', () => {
    const h = 1e-5
    fc.assert(
      fc.property(fc.constantFrom(...costs), points, place, (cost, data, { w, b }) => {
        const slope = meanGradient(cost, data, { w, b })
        const height = (w: number, b: number) => meanCost(cost, data, { w, b })
        expect(slope.w).toBeCloseTo((height(w + h, b) - height(w - h, b)) / (2 * h), 5)
        expect(slope.b).toBeCloseTo((height(w, b + h) - height(w, b - h)) / (2 * h), 5)
        const { ww, wb, bb } = meanHessian(cost, data, { w, b })
        const [east, west] = [meanGradient(cost, data, { w: w + h, b }), meanGradient(cost, data, { w: w - h, b })]
        const [north, south] = [meanGradient(cost, data, { w, b: b + h }), meanGradient(cost, data, { w, b: b - h })]
        expect(ww).toBeCloseTo((east.w - west.w) / (2 * h), 5)
        expect(wb).toBeCloseTo((east.b - west.b) / (2 * h), 5)
        expect(wb).toBeCloseTo((north.w - south.w) / (2 * h), 5)
        expect(bb).toBeCloseTo((north.b - south.b) / (2 * h), 5)
      }),
    )
  })

  test('of a single point are the training of the rest of the site', () => {
    fc.assert(
      fc.property(fc.constantFrom(...costs), place, fc.double({ min: 0.01, max: 1, noNaN: true }), (cost, at, eta) => {
        const run = train({ cost, ...at, x: 1, y: 0, eta, epochs: 40 })
        const way = descend(here => meanGradient(cost, [{ x: 1, label: 0 }], here), at, {
          optimizer: 'plain',
          eta,
          epochs: 40,
        })
        for (const [n, w] of way.w.entries()) expect(w).toBeCloseTo(run.w[n] ?? NaN, 12)
      }),
    )
  })

  test('of a single sample depend on its score alone: along w + b the cost does not change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...costs),
        place,
        fc.double({ min: -3, max: 3, noNaN: true }),
        (cost, { w, b }, by) => {
          const one = [{ x: 1, label: 0 as const }]
          expect(meanCost(cost, one, { w: w + by, b: b - by })).toBeCloseTo(meanCost(cost, one, { w, b }), 12)
        },
      ),
    )
  })

  test('cross-entropy is convex: no curvature is ever negative', () => {
    fc.assert(
      fc.property(points, place, (data, at) => {
        expect(curvatures(meanHessian('cross-entropy', data, at))[0]).toBeGreaterThanOrEqual(-1e-15)
      }),
    )
  })

  test('of a matrix give back its trace and its determinant, the smaller first', () => {
    const entry = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(entry, entry, entry, (ww, wb, bb) => {
        const [least, most] = curvatures({ ww, wb, bb })
        expect(least).toBeLessThanOrEqual(most)
        expect(least + most).toBeCloseTo(ww + bb, 9)
        expect(least * most).toBeCloseTo(ww * bb - wb * wb, 7)
      }),
    )
  })
})

/** Plain steps downhill for a long while, then Newton's: the test's own way to a minimum, if there is one. */
function searched(cost: Cost, start: Pair): Pair {
  const slopeAt = (at: Pair) => meanGradient(cost, crowd, at)
  const way = descend(slopeAt, start, { optimizer: 'plain', eta: 1, epochs: 20_000 })
  let [w, b] = [way.w.at(-1) ?? NaN, way.b.at(-1) ?? NaN]
  for (let step = 0; step < 20; step++) {
    const slope = slopeAt({ w, b })
    const { ww, wb, bb } = meanHessian(cost, crowd, { w, b })
    const determinant = ww * bb - wb * wb
    w -= (bb * slope.w - wb * slope.b) / determinant
    b -= (ww * slope.b - wb * slope.w) / determinant
  }
  return { w, b }
}

const starts: readonly Pair[] = [-4, -2, 0, 2, 4].flatMap(w => [-4, -2, 0, 2].map(b => ({ w, b })))

describe('the minima of the default points, found by a search of the test’s own', () => {
  const found = (cost: Cost) => {
    const places: Pair[] = []
    for (const start of starts) {
      const at = searched(cost, start)
      if (Math.hypot(at.w, at.b) > 6) continue
      if (places.every(({ w, b }) => Math.hypot(w - at.w, b - at.b) > 1e-6)) places.push(at)
    }
    return places.sort((p, q) => meanCost(cost, crowd, p) - meanCost(cost, crowd, q))
  }

  test.each([
    [
      'quadratic',
      [
        [0.2029, 0.2258, 0.11067, 5],
        [1.6232, -3.2923, 0.11645, 6],
      ],
    ],
    ['cross-entropy', [[0.2246, 0.2549, 0.63017, 5]]],
  ] as const)('%s has exactly these', (cost, expected) => {
    const places = found(cost)
    expect(places).toHaveLength(expected.length)
    for (const [index, at] of places.entries()) {
      const [w = NaN, b = NaN, height = NaN, right = NaN] = expected[index] ?? []
      expect(at.w).toBeCloseTo(w, 4)
      expect(at.b).toBeCloseTo(b, 4)
      expect(meanCost(cost, crowd, at)).toBeCloseTo(height, 5)
      expect(countRight(crowd, at)).toBe(right)
      const slope = meanGradient(cost, crowd, at)
      expect(Math.hypot(slope.w, slope.b)).toBeLessThan(1e-15)
      const [least] = curvatures(meanHessian(cost, crowd, at))
      expect(least).toBeGreaterThan(1e-3)
    }
  })

  test('are those of 60 digits, and those that the figure marks', () => {
    for (const cost of costs) {
      const exact = reference.minima.filter(({ method }) => method === cost)
      const [mine, marked] = [found(cost), minimaOn(costGrid(cost, crowd, 6, 49))]
      expect(marked).toHaveLength(exact.length)
      for (const [index, { w, b }] of exact.entries()) {
        for (const at of [mine[index], marked[index]]) {
          expect(at?.w).toBeCloseTo(w, 11)
          expect(at?.b).toBeCloseTo(b, 11)
        }
      }
    }
  })
})

describe('a grid of costs', () => {
  test('holds the cost of each of its places, from one end to the other', () => {
    const grid = costGrid('quadratic', crowd, 6, 13)
    expect([placeOf(grid, 0), placeOf(grid, 6), placeOf(grid, 12)]).toEqual([-6, 0, 6])
    for (const [row, column] of [
      [0, 0],
      [12, 3],
      [5, 12],
    ] as const) {
      const at = { w: placeOf(grid, column), b: placeOf(grid, row) }
      expect(grid.values[row * 13 + column]).toBe(meanCost('quadratic', crowd, at))
    }
  })

  test('of cross-entropy has the minimum that maximum likelihood finds, and no other', () => {
    const within = (fit: Fit): Pair[] =>
      fit.kind === 'likeliest' && Math.max(Math.abs(fit.w), Math.abs(fit.b)) < 5.9 ? [fit] : []
    fc.assert(
      fc.property(points, data => {
        const marked = minimaOn(costGrid('cross-entropy', data, 6, 49))
        for (const [index, { w, b }] of within(fitLikelihood(data)).entries()) {
          // A floor as flat as this is found as well as it can be told from its surroundings.
          const [least] = curvatures(meanHessian('cross-entropy', data, { w, b }))
          fc.pre(least > 1e-4)
          expect(marked[index]?.w).toBeCloseTo(w, 6)
          expect(marked[index]?.b).toBeCloseTo(b, 6)
        }
        expect(marked.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })

  test.each([['1:0'], ['-2:0,2:1'], ['-5:1,5:0'], ['0:1,0:1'], ['1:0,1:1']])('of %s has no minimum to mark', text => {
    for (const cost of costs) expect(minimaOn(costGrid(cost, pointsIn(text), 6, 49))).toEqual([])
  })

  test('what it marks is a minimum: the slope is 0 and both curvatures are positive', () => {
    fc.assert(
      fc.property(points, data => {
        for (const at of minimaOn(costGrid('quadratic', data, 6, 49))) {
          const slope = meanGradient('quadratic', data, at)
          expect(Math.hypot(slope.w, slope.b)).toBeLessThan(1e-12)
          expect(curvatures(meanHessian('quadratic', data, at))[0]).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
