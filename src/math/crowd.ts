import { crossEntropyGradient, quadraticGradient } from './gradient.ts'
import { scoreOf, type LabelledPoint } from './likelihood.ts'
import { meanGradient } from './mean-cost.ts'
import { descend, type Descent, type Optimizer, type Pair } from './optimizer.ts'
import type { Cost } from './train.ts'

/** What a run of one neuron over some points starts from. */
export interface CrowdTraining {
  cost: Cost
  points: readonly LabelledPoint[]
  start: Pair
  optimizer: Optimizer
  eta: number
  epochs: number
}

/**
 * One neuron for all points: each epoch is one update by the gradient averaged over them.
 *
 * At least one point, finite numbers, eta > 0, epochs a whole number ≥ 0.
 * Source: `descend` on `meanGradient`.
 */
export const trainCrowd = ({ cost, points, start, ...way }: CrowdTraining): Descent =>
  descend(place => meanGradient(cost, points, place), start, way)

/**
 * How much of the push each point makes up: its |∂C/∂s| over the sum of all points' |∂C/∂s|.
 *
 * At least one point, finite numbers. The shares add up to 1; where every push underflows to 0, all are 0.
 */
export function pushShares(cost: Cost, points: readonly LabelledPoint[], place: Pair): number[] {
  const of = cost === 'quadratic' ? quadraticGradient : crossEntropyGradient
  const pushes = points.map(point => Math.abs(of(scoreOf(point, place), point.label)))
  const sum = pushes.reduce((total, push) => total + push, 0)
  return sum === 0 ? pushes : pushes.map(push => push / sum)
}

/**
 * The start w, with b = 0, at which a run turns: started below it the curve falls in the end, above it it rises.
 *
 * The run must fall in the end from `low` and rise from `high`, and turn once between them; to about 1e−12.
 * Source: bisection on the sign of the last w.
 */
export function turningWeight(run: Omit<CrowdTraining, 'start'>, low: number, high: number): number {
  let [falls, rises] = [low, high]
  for (let step = 0; step < 45; step++) {
    const middle = (falls + rises) / 2
    const { w } = trainCrowd({ ...run, start: { w: middle, b: 0 } })
    if ((w[run.epochs] ?? Number.NaN) < 0) falls = middle
    else rises = middle
  }
  return (falls + rises) / 2
}
