import { range } from 'd3'
import { pushShares } from '../../math/crowd.ts'
import { countRight } from '../../math/mean-cost.ts'
import { sigmoidCurve } from '../../plot/sigmoid-curve.ts'
import type { Problem } from '../../state/codec.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { numberIn } from '../../state/numbers.ts'
import { choice, count, linear, logarithmic, type Values } from '../../state/parameter.ts'
import { pointsOf, pointsParameter, reach } from '../../state/points.ts'
import { prefixed } from '../../state/prefixed.ts'
import { byCost, numbersAt, placeAt, rowAt, rowEpochs, trained } from './crowd.runs.ts'

const parameters = {
  points: pointsParameter('-3:1,-2.5:1,-2:1,-0.3:0,0.35:1,2:0,2.5:0,3:0'),
  /** Weight and bias at epoch 0. */
  w: linear({ min: -20, max: 20, step: 0.01, initial: 3 }),
  b: linear({ min: -20, max: 20, step: 0.01, initial: 0 }),
  /** The learning rate of both costs. */
  eta: logarithmic({ min: 0.0001, max: 10, initial: 0.15 }),
  optimizer: choice(['plain', 'momentum', 'adam'], 'plain'),
  epochs: count({ min: 10, max: 1000, initial: 300 }),
  /** The epoch shown; absent, the last one. */
  epoch: count({ min: 0, max: 1000, initial: null }),
}

type CrowdValues = Values<typeof parameters>

/** The last epoch is written as absent, so that it stays the last when their number changes. */
function reconcile(values: CrowdValues, given: ReadonlySet<string>) {
  const problems: Problem[] = []
  let { epoch } = values
  if (epoch !== null && epoch >= values.epochs) {
    if (epoch > values.epochs && given.has('epoch')) problems.push({ key: 'epoch', fault: 'clamped' })
    epoch = null
  }
  return { values: { ...values, epoch }, problems }
}

const startCurve = sigmoidCurve(reach)
const curves = byCost(() => sigmoidCurve(reach))

const readOut = {
  right: { digits: { decimals: 0 } },
  top: { digits: { decimals: 3 } },
  all: { digits: { decimals: 0 } },
  w: { digits: { decimals: 3 } },
  b: { digits: { decimals: 3 } },
  cost: { digits: { decimals: 4 } },
} as const

const columns = ['w', 'b', 'cost', 'right', 'top'] as const

export const crowd = defineFigure(
  {
    id: 'crowd',
    parameters,
    presets: {
      outvoted: {},
      undecided: { w: 1.5 },
      one: { points: '1:0', w: 2, b: 2 },
      'wrong-label': { points: '-2:0,-1.5:0,-1:0,-0.5:0,0.5:1,1:1,1.5:1,2:1,5:0', w: 1, b: 0, eta: 0.6 },
    },
    reconcile,
    derive: ({ points: text, w, b, eta, optimizer, epochs, epoch }) => {
      const points = pointsOf(text)
      const now = epoch ?? epochs
      const whole = byCost(cost => trained[cost](points, w, b, optimizer, eta, epochs))
      const places = byCost(cost => placeAt(whole[cost].run, now))
      const numbers = byCost(cost => ({
        ...numbersAt(cost, points, places[cost]),
        all: whole[cost].all,
        mistaken: whole[cost].mistaken,
        /** The largest share of one point at the start. */
        firstTop: Math.max(...whole[cost].first),
      }))
      /** Shares of the push: at the start, and now. */
      const shares = byCost(cost => ({ first: whole[cost].first, now: pushShares(cost, points, places[cost]) }))
      const startRight = countRight(points, { w, b })
      return {
        /** The points, with their shares of the push now. */
        observed: points.map((point, i) => ({
          ...point,
          q: shares.quadratic.now[i] ?? 0,
          ce: shares['cross-entropy'].now[i] ?? 0,
        })),
        places,
        runs: byCost(cost => whole[cost].run),
        shares,
        startCurve: startCurve(w, b),
        curves: byCost(cost => curves[cost](places[cost].w, places[cost].b)),
        now,
        n: points.length,
        'start.right': startRight,
        'start.wrong': points.length - startRight,
        ...prefixed('quadratic', numbers.quadratic),
        ...prefixed('cross-entropy', numbers['cross-entropy']),
      }
    },
  },
  {
    shown: { ...prefixed('quadratic', readOut), ...prefixed('cross-entropy', readOut) },
    heard: { columns: ['quadratic.right', 'cross-entropy.right'] },
    columns: [
      ...columns.map(key => `quadratic.${key}` as const),
      ...columns.map(key => `cross-entropy.${key}` as const),
    ],
    rows: {
      by: 'epoch',
      at: ({ epochs }, whole) => (whole ? range(epochs + 1) : rowEpochs(epochs)),
      number: ({ points, runs }, key, n) =>
        numberIn(rowAt(pointsOf(points), runs.quadratic, runs['cross-entropy'], n), key),
    },
  },
)

export type CrowdState = StateOf<typeof crowd>
