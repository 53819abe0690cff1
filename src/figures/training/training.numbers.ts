import { flowTime } from '../../math/flow.ts'
import { crossEntropyGradient, outputError, quadraticGradient } from '../../math/gradient.ts'
import type { Label } from '../../math/loss.ts'
import { logit, sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import { smallestStart } from '../../math/start.ts'
import { epochPastHalfBeyond, firstEpochPastHalf, stateAt, train, type Cost, type Run } from '../../math/train.ts'
import type { Table } from '../../state/figure-model.ts'
import { remember } from '../../state/remember.ts'
import type { TrainingValues } from './training.parameters.ts'

export const costs = ['quadratic', 'cross-entropy'] as const satisfies readonly Cost[]

/** How far past the plot the counting goes on while the reader drags; beyond, the flow's time is given as "about". */
const countingLimit = 12_000

/** When a run comes to the label's side of ½. */
export interface Crossing {
  epoch: number
  /** Counted by training; otherwise the time of the continuous flow, in epochs. */
  counted: boolean
}

export interface TrainingResult {
  start: { w: number; b: number; z: number; a: number; slope: number; error: number }
  label: Label
  eta: Readonly<Record<Cost, number>>
  runs: Readonly<Record<Cost, Run>>
  crossings: Readonly<Record<Cost, Crossing>>
}

const labelOf = ({ y }: TrainingValues): Label => (y === 1 ? 1 : 0)

/** The neuron at epoch 0: from w and b where they are given, else the smallest w and b with output a₀. */
export function startOf({ a0, w: givenW, b: givenB, x }: TrainingValues): {
  w: number
  b: number
  z: number
  a: number
} {
  if (givenW !== null && givenB !== null) {
    const z = givenW * x + givenB
    return { w: givenW, b: givenB, z, a: sigmoid(z) }
  }
  const { w, b } = smallestStart(logit(a0), x)
  return { w, b, z: w * x + b, a: a0 }
}

/** What depends on the start, the rates and the label, but not on the epoch shown or on the axes. */
function compute(values: TrainingValues): TrainingResult {
  const { x, epochs, eta, etaCe } = values
  const label = labelOf(values)
  const start = startOf(values)
  const { w, b, z } = start
  const rates = { quadratic: eta, 'cross-entropy': etaCe ?? eta }
  const run = (cost: Cost) => train({ cost, w, b, x, y: label, eta: rates[cost], epochs })
  const runs = { quadratic: run('quadratic'), 'cross-entropy': run('cross-entropy') }
  const crossing = (cost: Cost): Crossing => {
    const epoch = epochPastHalfBeyond(runs[cost], countingLimit)
    return epoch === null
      ? { epoch: flowTime(cost, z, x, label) / rates[cost], counted: false }
      : { epoch, counted: true }
  }
  return {
    start: { ...start, slope: sigmoidSlope(z), error: outputError(z, label) },
    label,
    eta: rates,
    runs,
    crossings: { quadratic: crossing('quadratic'), 'cross-entropy': crossing('cross-entropy') },
  }
}

const inputs = ['a0', 'w', 'b', 'y', 'x', 'eta', 'etaCe', 'epochs'] as const

let last: { values: TrainingValues; result: TrainingResult } | null = null

/** The two runs of a state. Scrubbing, or another axis, trains nothing anew. */
export const trainingResult = remember((values: TrainingValues): TrainingResult => {
  const result = last && inputs.every(key => last?.values[key] === values[key]) ? last.result : compute(values)
  last = { values, result }
  return result
})

export const shownEpoch = ({ epoch, epochs }: TrainingValues): number => epoch ?? epochs

const noNegativeZero = (value: number) => value + 0

/**
 * The figure's numbers under their public keys; `start.…` are those of the live formula, and `L.crossing` is the
 * epoch past ½ even where it lies beyond the last epoch.
 */
export const trainingNumbers = remember((values: TrainingValues): Record<string, number | null> => {
  const { runs, start, label, crossings } = trainingResult(values)
  const numbers: Record<string, number | null> = {
    x: values.x,
    y: label,
    'start.a': start.a,
    'start.error': start.error,
    'start.slope': start.slope,
    'start.quadratic.gradient': noNegativeZero(quadraticGradient(start.z, label) * values.x),
    'start.cross-entropy.gradient': noNegativeZero(crossEntropyGradient(start.z, label) * values.x),
  }
  for (const cost of costs) {
    const now = stateAt(runs[cost], shownEpoch(values))
    const end = stateAt(runs[cost], values.epochs)
    numbers[`${cost}.a`] = now.a
    numbers[`${cost}.cost`] = now.cost
    numbers[`${cost}.w`] = now.w
    numbers[`${cost}.b`] = now.b
    numbers[`${cost}.gradient`] = now.gradient
    numbers[`${cost}.final`] = end.a
    numbers[`${cost}.finalCost`] = end.cost
    numbers[`${cost}.half`] = firstEpochPastHalf(runs[cost])
    numbers[`${cost}.crossing`] = crossings[cost].epoch
  }
  return numbers
})

const quantities = ['a', 'cost', 'gradient', 'w', 'b'] as const

/** Both runs, every epoch of them. */
export function trainingTable(values: TrainingValues): Table {
  const { runs } = trainingResult(values)
  return {
    keys: ['epoch', ...costs.flatMap(cost => quantities.map(key => `${cost}.${key}`))],
    rows: Array.from({ length: values.epochs + 1 }, (_, epoch) => [
      epoch,
      ...costs.flatMap(cost => {
        const state = stateAt(runs[cost], epoch)
        return quantities.map(key => state[key])
      }),
    ]),
  }
}
