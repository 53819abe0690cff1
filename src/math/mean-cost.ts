import { crossEntropyCurvature, quadraticCurvature } from './curvature.ts'
import { crossEntropyGradient, quadraticGradient } from './gradient.ts'
import { scoreOf, type LabelledPoint } from './likelihood.ts'
import { crossEntropy, quadratic } from './loss.ts'
import type { Pair } from './optimizer.ts'
import { isPastHalf, type Cost } from './train.ts'

/** The second derivatives of a cost of w and b: symmetric, so three numbers. */
export interface Hessian {
  readonly ww: number
  readonly wb: number
  readonly bb: number
}

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

/**
 * The Hessian of the mean cost: (1/N) Σ d²C/ds² · (x², x; x, 1).
 *
 * At least one point, finite numbers. With cross-entropy no term is negative, so the cost is convex; with the quadratic
 * cost some can be.
 * Source: s = wx + b is linear in w and b.
 */
export function meanHessian(cost: Cost, points: readonly LabelledPoint[], place: Pair): Hessian {
  const of = cost === 'quadratic' ? quadraticCurvature : crossEntropyCurvature
  let [ww, wb, bb] = [0, 0, 0]
  for (const point of points) {
    const bend = of(scoreOf(point, place), point.label)
    ww += bend * point.x * point.x
    wb += bend * point.x
    bb += bend
  }
  const n = points.length
  return { ww: ww / n, wb: wb / n, bb: bb / n }
}

/**
 * The two principal curvatures of a Hessian, its eigenvalues, the smaller first. Both positive at a true minimum.
 *
 * Finite numbers. The smaller one from the determinant, so that it keeps its sign where the two are far apart.
 */
export function curvatures({ ww, wb, bb }: Hessian): readonly [least: number, most: number] {
  const middle = (ww + bb) / 2
  const half = Math.hypot((ww - bb) / 2, wb)
  if (half === 0) return [middle, middle]
  const determinant = ww * bb - wb * wb
  const far = middle < 0 ? middle - half : middle + half
  const near = determinant / far
  return far < near ? [far, near] : [near, far]
}

/** How many points have an output strictly on their label's side of ½. */
export const countRight = (points: readonly LabelledPoint[], place: Pair): number =>
  points.filter(point => isPastHalf(scoreOf(point, place), point.label)).length
