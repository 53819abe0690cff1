import { range, sum } from 'd3'
import { pushShares, trainCrowd } from '../../math/crowd.ts'
import { countRight, meanCost, meanGradient } from '../../math/mean-cost.ts'
import type { Descent, Optimizer, Pair } from '../../math/optimizer.ts'
import type { Cost } from '../../math/train.ts'
import { keep } from '../../state/keep.ts'
import type { Points } from '../../state/points.ts'
import { prefixed } from '../../state/prefixed.ts'

export const costs = ['quadratic', 'cross-entropy'] as const satisfies readonly Cost[]
export type ByCost<T> = Readonly<Record<Cost, T>>

export const byCost = <T>(of: (cost: Cost) => T): ByCost<T> => ({
  quadratic: of('quadratic'),
  'cross-entropy': of('cross-entropy'),
})

/** Weight and bias after n updates. */
export function placeAt({ w, b }: Descent, n: number): Pair {
  const [weight, bias] = [w[n], b[n]]
  if (weight === undefined || bias === undefined) throw new RangeError(`epoch ${n} is not among 0 … ${w.length - 1}`)
  // Adding 0 turns −0 into 0 and changes nothing else.
  return { w: weight + 0, b: bias + 0 }
}

/** The first epoch at which every point is on its label's side of ½; null if there is none. */
function firstAllRight(points: Points, run: Descent): number | null {
  const epoch = run.w.findIndex((_, n) => countRight(points, placeAt(run, n)) === points.length)
  return epoch < 0 ? null : epoch
}

/** A run with what of it no epoch shown changes: trained once a change of what it starts from. */
export const trained = byCost(cost =>
  keep((points: Points, w: number, b: number, optimizer: Optimizer, eta: number, epochs: number) => {
    const start = { w, b }
    const run = trainCrowd({ cost, points, start, optimizer, eta, epochs })
    const first = pushShares(cost, points, start)
    return {
      run,
      /** Each point's share of the push at the start … */
      first,
      /** … and that of all points that are wrong there. */
      mistaken: sum(first, (share, i) => (countRight(points.slice(i, i + 1), start) === 0 ? share : 0)),
      all: firstAllRight(points, run),
    }
  }),
)

/** Terms of either sign cancel at a minimum: what the rounding of them leaves is 0. */
const quiet = (value: number) => (Math.abs(value) < 1e-15 ? 0 : value)

/** What a cost has made of the neuron at a place; `top` is the largest share of one point in the push, none where nothing pushes. */
export function numbersAt(cost: Cost, points: Points, place: Pair) {
  const shares = pushShares(cost, points, place)
  const most = Math.max(...shares)
  return {
    ...place,
    cost: meanCost(cost, points, place),
    gradient: quiet(meanGradient(cost, points, place).w),
    right: countRight(points, place),
    top: most === 0 ? null : most,
  }
}

/** Both runs at an epoch, under their public names. */
export const rowAt = keep((points: Points, quadratic: Descent, crossEntropy: Descent, n: number) => ({
  ...prefixed('quadratic', numbersAt('quadratic', points, placeAt(quadratic, n))),
  ...prefixed('cross-entropy', numbersAt('cross-entropy', points, placeAt(crossEntropy, n))),
}))

const mostRows = 13

/** At most thirteen evenly spaced epochs, with 0 and the last among them. */
export function rowEpochs(epochs: number): readonly number[] {
  const rows = Math.min(mostRows, epochs + 1)
  return range(rows).map(index => Math.round((index * epochs) / (rows - 1)))
}
