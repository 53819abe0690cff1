import { range } from 'd3'
import { flowTime } from '../../math/flow.ts'
import { logit } from '../../math/sigmoid.ts'
import { smallestStart } from '../../math/start.ts'
import { epochPastHalfBeyond, train, type Cost } from '../../math/train.ts'
import type { Point } from '../../plot/path.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { keep } from '../../state/keep.ts'
import { logarithmic, probability } from '../../state/parameter.ts'

export const costs = ['quadratic', 'cross-entropy'] as const satisfies readonly Cost[]

/** The scores of the article's two starts: (w, b) = (0.6, 0.9) and (2, 2) with x = 1. */
export const starts = { 'article-1': 1.5, 'article-2': 4 } as const

/** The output at epoch 0, for x = 1 and the label 0. */
const a0 = probability({ min: 0.51, max: 0.9999, initial: 0.98 })
/** The scores between which the curves run. */
export const [nearest, furthest] = [logit(a0.min), logit(a0.max)]

/** The start with one nine more: a tenth as far from 1. */
export const nineMore = (a: number): number => 1 - (1 - a) / 10

/** The time of the continuous flow from the score z₀ to the output ½, in units of t = ηn. */
const flow = (cost: Cost, z0: number): number => flowTime(cost, z0, 1, 0)

/** About how many epochs that is. Where it is less than one there is none to count, so nothing stands under it. */
export const wait = (cost: Cost, z0: number, eta: number): number => Math.max(1, flow(cost, z0) / eta)

/** The power of ten up to which the waits are drawn at a rate: 5, and more where the longest wait would come near it. */
export const topPower = (eta: number): number =>
  Math.max(5, Math.ceil(Math.log10(wait('quadratic', furthest, eta)) + 0.25))

const scores = range(nearest, furthest, (furthest - nearest) / 400).concat(furthest)
const times = (cost: Cost): readonly Point[] => scores.map(z => [z, flow(cost, z)])
const [quadratic, crossEntropy] = [times('quadratic'), times('cross-entropy')]
/** Both curves at a rate, from the first epoch up. */
const curvesAt = keep((eta: number) => {
  const epochs = ([z, time]: Point): Point => [z, time < eta ? NaN : time / eta]
  return { quadratic: quadratic.map(epochs), 'cross-entropy': crossEntropy.map(epochs) }
})

/** Nobody counts further. */
export const countingLimit = 100_000

/** Counting takes up to four milliseconds, and the same few states are asked for again and again. */
const counted = new Map<string, number | null>()
const countedAtMost = 500

/** The first epoch with an output under ½, by training from the score z₀ with x = 1 and y = 0; null beyond the limit. */
function count(cost: Cost, z0: number, eta: number): number | null {
  const key = `${cost} ${z0} ${eta}`
  const known = counted.get(key)
  if (known !== undefined) return known
  const epoch = epochPastHalfBeyond(train({ cost, ...smallestStart(z0, 1), x: 1, y: 0, eta, epochs: 0 }), countingLimit)
  if (counted.size >= countedAtMost) counted.clear()
  counted.set(key, epoch)
  return epoch
}

const whole = { decimals: 0 }
const digits = { significant: 4 }

export const howWrong = defineFigure(
  {
    id: 'how-wrong',
    parameters: { a0, eta: logarithmic({ min: 0.001, max: 10, initial: 0.15 }) },
    presets: {
      // σ(4) and σ(1.5): the article's two starts.
      'our-neuron': { a0: 0.9820137900379085 },
      'article-1': { a0: 0.8175744761936437 },
      'nines-2': { a0: 0.99 },
      'nines-3': { a0: 0.999 },
      'nines-4': { a0: 0.9999 },
    },
    /**
     * When both costs come past ½: counted by training (`L.epochs`), and by the continuous flow, whose time is `L.T`
     * (`L.flow`, T/η). `wait.ratio` says how many times the quadratic cost's time is cross-entropy's; `nine.…` what one
     * nine more does to it: how many times as long for the quadratic cost, how many more epochs for cross-entropy.
     */
    derive: ({ a0, eta }) => {
      const z0 = logit(a0)
      const further = logit(nineMore(a0))
      const [q, ce] = [flow('quadratic', z0), flow('cross-entropy', z0)]
      return {
        z0,
        curves: curvesAt(eta),
        'wait.ratio': q / ce,
        'nine.ratio': flow('quadratic', further) / q,
        'nine.more': (flow('cross-entropy', further) - ce) / eta,
        'quadratic.T': q,
        'quadratic.flow': q / eta,
        'cross-entropy.T': ce,
        'cross-entropy.flow': ce / eta,
        // Counted when words ask for it: no mark does, so no move waits for it.
        get 'quadratic.epochs'() {
          return count('quadratic', z0, eta)
        },
        get 'cross-entropy.epochs'() {
          return count('cross-entropy', z0, eta)
        },
        get 'article-1.quadratic.epochs'() {
          return count('quadratic', starts['article-1'], eta)
        },
        get 'article-1.cross-entropy.epochs'() {
          return count('cross-entropy', starts['article-1'], eta)
        },
        get 'article-2.quadratic.epochs'() {
          return count('quadratic', starts['article-2'], eta)
        },
        get 'article-2.cross-entropy.epochs'() {
          return count('cross-entropy', starts['article-2'], eta)
        },
      }
    },
  },
  {
    shown: {
      'quadratic.epochs': { digits: whole, tone: 'quadratic' },
      'quadratic.flow': { digits, tone: 'quadratic' },
      'cross-entropy.epochs': { digits: whole, tone: 'cross-entropy' },
      'cross-entropy.flow': { digits, tone: 'cross-entropy' },
    },
    heard: { columns: ['quadratic.flow', 'cross-entropy.flow'], log: true },
    sweep: {
      by: 'a0',
      at: [0.6, 0.7, 0.8, 0.9, 0.98, 0.99, 0.999, 0.9999],
      file: [
        ...range(51, 100).map(n => n / 100),
        ...range(991, 1000).map(n => n / 1000),
        ...range(9991, 10_000).map(n => n / 10_000),
      ],
    },
  },
)

export type HowWrongState = StateOf<typeof howWrong>
