import { range } from 'd3'
import { countRight, meanCost } from '../../math/mean-cost.ts'
import type { Descent } from '../../math/optimizer.ts'
import type { Cost } from '../../math/train.ts'
import { sigmoidCurve } from '../../plot/sigmoid-curve.ts'
import type { Problem } from '../../state/codec.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { keep } from '../../state/keep.ts'
import { numberIn } from '../../state/numbers.ts'
import { count, linear, logarithmic, type Values } from '../../state/parameter.ts'
import { pointsOf, pointsParameter, reach, type Points } from '../../state/points.ts'
import { prefixed } from '../../state/prefixed.ts'
import { byCost, costs, mapOf, mapReach, runOf, trailOf } from './landscape.runs.ts'

const parameters = {
  /** The start: where on the map both costs begin. */
  w: linear({ min: -mapReach, max: mapReach, step: 0.05, initial: 2 }),
  b: linear({ min: -mapReach, max: mapReach, step: 0.05, initial: -4 }),
  /** What is to be told apart. The map depends on them alone. */
  points: pointsParameter('-3:1,-2:0,1.5:0,1.5:1,2:0,3:1,3.5:1,3.5:1'),
  eta: logarithmic({ min: 0.01, max: 1, initial: 1 }),
  epochs: count({ min: 10, max: 3000, initial: 3000 }),
  /** The epoch shown; absent, the last one. */
  epoch: count({ min: 0, max: 3000, initial: null }),
}

type LandscapeValues = Values<typeof parameters>

/** The last epoch is written as absent, so that it stays the last when their number changes. */
function reconcile(values: LandscapeValues, given: ReadonlySet<string>) {
  const { epoch, epochs } = values
  if (epoch === null || epoch < epochs) return { values, problems: [] }
  const problems: Problem[] = epoch > epochs && given.has('epoch') ? [{ key: 'epoch', fault: 'clamped' }] : []
  return { values: { ...values, epoch: null }, problems }
}

const placeAt = ({ w, b }: Descent, n: number) => ({ w: (w[n] ?? NaN) + 0, b: (b[n] ?? NaN) + 0 })

const numbersAt = (cost: Cost, points: Points, descent: Descent, n: number) => {
  const place = placeAt(descent, n)
  return { ...place, cost: meanCost(cost, points, place), right: countRight(points, place) }
}

const rowAt = keep((points: Points, quadratic: Descent, crossEntropy: Descent, n: number) => ({
  ...prefixed('quadratic', numbersAt('quadratic', points, quadratic, n)),
  ...prefixed('cross-entropy', numbersAt('cross-entropy', points, crossEntropy, n)),
}))

const curves = byCost(() => sigmoidCurve(reach))
const mostRows = 13

const readOut = {
  w: { digits: { decimals: 3 } },
  b: { digits: { decimals: 3 } },
  cost: { digits: { significant: 5 } },
  right: { digits: { decimals: 0 } },
} as const

export const landscape = defineFigure(
  {
    id: 'landscape',
    parameters,
    presets: {
      'second-valley': {},
      'first-valley': { w: 2, b: 2 },
      ridge: { w: 0.8, b: -1.15 },
      plateau: { w: 5, b: 5 },
      'one-sample': { w: 2, b: 2, points: '1:0' },
    },
    reconcile,
    // `maps` and what is counted on them are the dear part, and depend on the points alone.
    derive: ({ w, b, points: text, eta, epochs, epoch }) => {
      const points = pointsOf(text)
      const now = epoch ?? epochs
      const runs = byCost(cost => {
        const descent = runOf[cost](points, w, b, eta, epochs)
        const here = placeAt(descent, now)
        return { descent, here, curve: curves[cost](here.w, here.b), ...trailOf[cost](descent, now) }
      })
      return {
        now,
        n: points.length,
        observed: points,
        runs,
        get maps() {
          return byCost(cost => mapOf[cost](points))
        },
        get 'quadratic.minima'() {
          return mapOf.quadratic(points).minima.length
        },
        get 'cross-entropy.minima'() {
          return mapOf['cross-entropy'](points).minima.length
        },
        ...rowAt(points, runs.quadratic.descent, runs['cross-entropy'].descent, now),
      }
    },
  },
  {
    shown: { ...prefixed('quadratic', readOut), ...prefixed('cross-entropy', readOut) },
    columns: costs.flatMap(cost => (['w', 'b', 'cost', 'right'] as const).map(key => `${cost}.${key}` as const)),
    // The way down: both costs in powers of ten, since one is a fraction of the other.
    heard: { columns: ['quadratic.cost', 'cross-entropy.cost'], log: true },
    rows: {
      by: 'epoch',
      at: ({ epochs }, whole) => (whole ? range(epochs + 1) : rowEpochs(epochs)),
      number: ({ points, runs }, key, n) =>
        numberIn(rowAt(pointsOf(points), runs.quadratic.descent, runs['cross-entropy'].descent, n), key),
    },
  },
)

/** At most thirteen evenly spaced epochs, with 0 and the last among them. */
function rowEpochs(epochs: number): readonly number[] {
  const rows = Math.min(mostRows, epochs + 1)
  return range(rows).map(index => Math.round((index * epochs) / (rows - 1)))
}

export type LandscapeState = StateOf<typeof landscape>
