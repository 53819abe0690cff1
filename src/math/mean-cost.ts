import { crossEntropyGradient, quadraticGradient } from './gradient.ts'
import { scoreOf, type LabelledPoint } from './likelihood.ts'
import { crossEntropy, quadratic } from './loss.ts'
import type { Pair } from './optimizer.ts'
import { isPastHalf, type Cost } from './train.ts'

/**
 * The mean cost of one neuron σ(wx + b) over some points.
 *
 * At least one point, finite numbers. All terms have one sign: nothing cancels.
 * Source: Nielsen, ch. 3, eqs. 54 and 57, with hard labels.
 */
export function meanCost(cost: Cost, points: readonly LabelledPoint[], place: Pair): number {
  const of = cost === 'quadratic' ? quadratic : crossEntropy
  let sum = 0
  for (const point of points) sum += of(scoreOf(point, place), point.label)
  return sum / points.length
}

/**
 * The gradient of the mean cost: (1/N) Σ ∂C/∂s · (x, 1).
 *
 * At least one point, finite numbers. Terms of either sign: absolutely precise, relatively only away from 0.
 * Source: Nielsen, ch. 3, eqs. 55, 56, 61 and 62.
 */
export function meanGradient(cost: Cost, points: readonly LabelledPoint[], { w, b }: Pair): Pair {
  const of = cost === 'quadratic' ? quadraticGradient : crossEntropyGradient
  let across = 0
  let up = 0
  for (const { x, label } of points) {
    const push = of(w * x + b, label)
    across += push * x
    up += push
  }
  return { w: across / points.length, b: up / points.length }
}

/** How many points have an output strictly on their label's side of ½. */
export const countRight = (points: readonly LabelledPoint[], place: Pair): number =>
  points.filter(point => isPastHalf(scoreOf(point, place), point.label)).length
