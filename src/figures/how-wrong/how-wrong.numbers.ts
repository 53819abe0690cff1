import { flowTime } from '../../math/flow.ts'
import { logit } from '../../math/sigmoid.ts'
import { smallestStart } from '../../math/start.ts'
import { epochPastHalfBeyond, train, type Cost } from '../../math/train.ts'
import { remember } from '../../state/remember.ts'
import type { HowWrongValues } from './how-wrong.parameters.ts'

export const costs = ['quadratic', 'cross-entropy'] as const satisfies readonly Cost[]

/** The scores of the article's two starts: (w, b) = (0.6, 0.9) and (2, 2) with x = 1. */
export const starts = { 'article-1': 1.5, 'article-2': 4 } as const
export type Start = keyof typeof starts

/** Nobody counts further. */
export const countingLimit = 100_000

/** Counting takes up to milliseconds, and the same few states are asked for again and again. */
const counted = new Map<string, number | null>()
const countedAtMost = 500

/** The first epoch with an output under ½, by training from the score z₀ with x = 1 and y = 0; null beyond the limit. */
function countEpochs(cost: Cost, z0: number, eta: number): number | null {
  const key = `${cost} ${z0} ${eta}`
  const known = counted.get(key)
  if (known !== undefined) return known
  const epoch = epochPastHalfBeyond(train({ cost, ...smallestStart(z0, 1), x: 1, y: 0, eta, epochs: 0 }), countingLimit)
  if (counted.size >= countedAtMost) counted.clear()
  counted.set(key, epoch)
  return epoch
}

/** The time of the continuous flow from the score z₀ to the output ½, in units of t = ηn. */
export const flow = (cost: Cost, z0: number): number => flowTime(cost, z0, 1, 0)

/** The start with one nine more: a tenth as far from 1. */
export const nineMore = (a0: number): number => 1 - (1 - a0) / 10

/**
 * When both costs come past ½ from a start: counted by training, and by the continuous flow (`L.flow`, T/η).
 *
 * `L.T` is the flow's time; `wait.ratio` how many times the quadratic cost's is cross-entropy's; `nine.…` what one
 * nine more does to the flow: how many times as long for the quadratic cost, how many more epochs for cross-entropy;
 * `article-1.L.epochs` and `article-2.L.epochs` are counted from the article's starts.
 */
export const howWrongNumbers = remember(({ a0, eta }: HowWrongValues): Record<string, number | null> => {
  const z0 = logit(a0)
  const further = logit(nineMore(a0))
  const time = { quadratic: flow('quadratic', z0), 'cross-entropy': flow('cross-entropy', z0) }
  const numbers: Record<string, number | null> = {
    z0,
    eta,
    'wait.ratio': time.quadratic / time['cross-entropy'],
    'nine.ratio': flow('quadratic', further) / time.quadratic,
    'nine.more': (flow('cross-entropy', further) - time['cross-entropy']) / eta,
  }
  for (const cost of costs) {
    numbers[`${cost}.T`] = time[cost]
    numbers[`${cost}.flow`] = time[cost] / eta
    numbers[`${cost}.epochs`] = countEpochs(cost, z0, eta)
    for (const [start, z] of Object.entries(starts)) numbers[`${start}.${cost}.epochs`] = countEpochs(cost, z, eta)
  }
  return numbers
})
