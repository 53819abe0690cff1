import { range } from 'd3'
import { flowTime } from '../../math/flow.ts'
import type { Label } from '../../math/loss.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'
import { smallestStart } from '../../math/start.ts'
import { epochPastHalfBeyond, scoreAt, stateAt, train, type Cost, type Run } from '../../math/train.ts'
import { keep } from '../../state/keep.ts'
import { prefixed } from '../../state/prefixed.ts'

export const costs = ['quadratic', 'cross-entropy'] as const satisfies readonly Cost[]
export type ByCost<T> = Readonly<Record<Cost, T>>

export const byCost = <T>(of: (cost: Cost) => T): ByCost<T> => ({
  quadratic: of('quadratic'),
  'cross-entropy': of('cross-entropy'),
})

/** What a figure's parameters say about epoch 0. */
interface Start {
  a0: number
  w: number | null
  b: number | null
  x: number
}

/** The neuron at epoch 0: from w and b where they are given, else the smallest w and b with output a₀. */
export function startOf({ a0, w, b, x }: Start): { w: number; b: number; z: number; a: number } {
  if (w !== null && b !== null) {
    const z = w * x + b
    return { w, b, z, a: sigmoid(z) }
  }
  const smallest = smallestStart(logit(a0), x)
  return { ...smallest, z: smallest.w * x + smallest.b, a: a0 }
}

/** So far the counting goes on past the plot while the reader drags. */
const countingLimit = 12_000

/** When a run comes to the label's side of ½. */
export interface Crossing {
  epoch: number
  /** Counted by training; otherwise the time of the continuous flow, in epochs: "about". */
  counted: boolean
}

function crossingOf(run: Run): Crossing {
  const epoch = epochPastHalfBeyond(run, countingLimit)
  return epoch === null
    ? { epoch: flowTime(run.cost, scoreAt(run, 0), run.x, run.y) / run.eta, counted: false }
    : { epoch, counted: true }
}

/** A run with what of it no epoch shown and no axis changes: trained once a change of what it starts from. */
export const trained = byCost(cost =>
  keep((w: number, b: number, x: number, y: Label, eta: number, epochs: number) => {
    const run = train({ cost, w, b, x, y, eta, epochs })
    return { run, crossing: crossingOf(run), end: stateAt(run, epochs) }
  }),
)

/** Both ends of the epochs, of every run of this length the same array. */
export const endsOf = keep((epochs: number) => [0, epochs] as const)

/** The first epochs are drawn one by one, for cross-entropy falls within them even on a plot of thousands … */
const dense = 24
/** … then about as many as can be told apart. */
const most = 80

/** The epochs at which a run of this length is drawn. */
export const sampled = keep((epochs: number): readonly number[] => [
  ...range(Math.min(dense, epochs)),
  ...range(dense, epochs, Math.ceil(epochs / most)),
  epochs,
])

const mostRows = 13

/** At most thirteen evenly spaced epochs, with 0 and the last among them. */
export function rowEpochs(epochs: number): readonly number[] {
  const rows = Math.min(mostRows, epochs + 1)
  return range(rows).map(index => Math.round((index * epochs) / (rows - 1)))
}

/** Both runs at an epoch, under their public names. */
export const rowAt = keep((quadratic: Run, crossEntropy: Run, n: number) => ({
  ...prefixed('quadratic', stateAt(quadratic, n)),
  ...prefixed('cross-entropy', stateAt(crossEntropy, n)),
}))
