import { range } from 'd3'
import { crossEntropyGradient, outputError, quadraticGradient } from '../../math/gradient.ts'
import type { Label } from '../../math/loss.ts'
import { sigmoidSlope } from '../../math/sigmoid.ts'
import { scoreAt, stateAt } from '../../math/train.ts'
import type { Problem } from '../../state/codec.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { numberIn } from '../../state/numbers.ts'
import { choice, count, either, linear, logarithmic, probability, type Values } from '../../state/parameter.ts'
import { prefixed } from '../../state/prefixed.ts'
import { mainCurve, mainFit, mainVertical } from './training.curves.ts'
import { ghosts, heldParameter, heldRuns } from './training.held.ts'
import { byCost, costs, endsOf, rowAt, rowEpochs, startOf, trained } from './training.runs.ts'

const parameters = {
  /** Output at epoch 0; gives way to w and b. */
  a0: probability({ min: 0.001, max: 0.999, initial: 0.98 }),
  /** Weight and bias at epoch 0; the start only where both are given. */
  w: linear({ min: -20, max: 20, step: 0.1, initial: null }),
  b: linear({ min: -20, max: 20, step: 0.1, initial: null }),
  /** The label. */
  y: either(0, 1, 0),
  /** The input. */
  x: linear({ min: -5, max: 5, step: 0.05, initial: 1 }),
  /** The learning rate: the quadratic cost's, and cross-entropy's too while `etaCe` is absent. */
  eta: logarithmic({ min: 0.0001, max: 10, initial: 0.15 }),
  etaCe: logarithmic({ min: 0.0001, max: 10, initial: null }),
  epochs: count({ min: 10, max: 3000, initial: 300 }),
  /** The epoch shown; absent, the last one. */
  epoch: count({ min: 0, max: 3000, initial: null }),
  /** Of the vertical axes. */
  scale: choice(['linear', 'log'], 'linear'),
  /** What stands on the vertical axis: the output a, or the score z. */
  axis: choice(['output', 'score'], 'output'),
  /** The runs kept for comparison. */
  hold: heldParameter,
}

type TrainingValues = Values<typeof parameters>

function reconcile(values: TrainingValues, given: ReadonlySet<string>) {
  const problems: Problem[] = []
  let { a0, w, b, epoch } = values
  const pairGiven = given.has('w') && given.has('b')
  if (w === null || b === null) {
    if (w !== null) problems.push({ key: 'w', fault: 'unpaired' })
    if (b !== null) problems.push({ key: 'b', fault: 'unpaired' })
    w = b = null
  } else if (given.has('a0') && !pairGiven) {
    w = b = null
  } else {
    if (given.has('a0')) problems.push({ key: 'a0', fault: 'overruled' })
    a0 = parameters.a0.initial
  }
  // The last epoch is written as absent, so that it stays the last when their number changes.
  if (epoch !== null && epoch >= values.epochs) {
    if (epoch > values.epochs && given.has('epoch')) problems.push({ key: 'epoch', fault: 'clamped' })
    epoch = null
  }
  return { values: { ...values, a0, w, b, epoch }, problems }
}

const quantities = ['a', 'cost', 'gradient', 'w', 'b'] as const

const readOut = {
  first: { digits: { significant: 3 } },
  crossing: { digits: { decimals: 0 } },
  final: { digits: { decimals: 4 } },
  a: { digits: { decimals: 4 } },
  cost: { digits: { decimals: 4 } },
  gradient: { digits: { decimals: 4 } },
  w: { digits: { decimals: 3 } },
  b: { digits: { decimals: 3 } },
  half: { digits: { decimals: 0 } },
  finalCost: { digits: { decimals: 4 } },
} as const

export const training = defineFigure(
  {
    id: 'training',
    parameters,
    presets: {
      gentle: { a0: 0.6 },
      'nines-1': { a0: 0.9 },
      'our-neuron': {},
      hopeless: { a0: 0.999 },
      'article-1': { w: 0.6, b: 0.9 },
      'article-2': { w: 2, b: 2 },
    },
    keeps: ['hold'],
    reconcile,
    derive: values => {
      const { x, eta, etaCe, epochs, axis, scale, hold } = values
      const label: Label = values.y === 1 ? 1 : 0
      const now = values.epoch ?? epochs
      const start = startOf(values)
      const rates = { quadratic: eta, 'cross-entropy': etaCe ?? eta }
      const whole = byCost(cost => trained[cost](start.w, start.b, x, label, rates[cost], epochs))
      const { quadratic, 'cross-entropy': crossEntropy } = whole
      const vertical = mainVertical(axis, scale)
      const behind = ghosts(hold, epochs, vertical, label)
      const scores = [
        ...behind.flatMap(ghost => costs.map(cost => ghost[cost].run)),
        quadratic.run,
        crossEntropy.run,
      ].flatMap(run => [scoreAt(run, 0), scoreAt(run, epochs)])
      const numbers = ({ run, crossing, end }: typeof quadratic) => {
        const { a, cost, gradient, w, b } = stateAt(run, now)
        const first = stateAt(run, 0).gradient
        // The first epoch past ½ among those of the run; `crossing` is there even where it comes later.
        const half = crossing.counted && crossing.epoch <= epochs ? crossing.epoch : null
        return { a, cost, gradient, w, b, half, first, final: end.a, finalCost: end.cost, crossing: crossing.epoch }
      }
      return {
        label,
        now,
        ends: endsOf(epochs),
        rates,
        vertical,
        fit: mainFit(vertical, scores, label),
        runs: byCost(cost => ({ ...whole[cost], ...mainCurve[cost](whole[cost].run, vertical, now) })),
        held: heldRuns(hold),
        ghosts: behind,
        ...prefixed('start', {
          ...start,
          error: outputError(start.z, label),
          slope: sigmoidSlope(start.z),
          'quadratic.gradient': quadraticGradient(start.z, label) * x + 0,
          'cross-entropy.gradient': crossEntropyGradient(start.z, label) * x + 0,
        }),
        ...prefixed('quadratic', numbers(quadratic)),
        ...prefixed('cross-entropy', numbers(crossEntropy)),
      }
    },
  },
  {
    shown: { ...prefixed('quadratic', readOut), ...prefixed('cross-entropy', readOut) },
    heard: { columns: ['quadratic.a', 'cross-entropy.a'], mark: 0.5 },
    columns: costs.flatMap(cost => quantities.map(key => `${cost}.${key}` as const)),
    rows: {
      by: 'epoch',
      at: ({ epochs }, whole) => (whole ? range(epochs + 1) : rowEpochs(epochs)),
      number: ({ runs }, key, n) => numberIn(rowAt(runs.quadratic.run, runs['cross-entropy'].run, n), key),
    },
  },
)

export type TrainingState = StateOf<typeof training>
