import { crossEntropyGradient, quadraticGradient } from './gradient.ts'
import type { Label } from './loss.ts'
import { sigmoid, sigmoidSlope } from './sigmoid.ts'
import type { Cost } from './train.ts'

/** One hidden neuron σ(wx + b) and one output neuron σ(vh + c) on it. */
export interface Weights {
  readonly w: number
  readonly b: number
  readonly v: number
  readonly c: number
}

/** What a run of the two starts from: one sample, a fixed learning rate. */
export interface HiddenTraining {
  cost: Cost
  start: Weights
  x: number
  y: Label
  eta: number
  epochs: number
}

/** The factors of ∂C/∂w, and what they come to. */
export interface HiddenFactors {
  a: number
  /** ∂C/∂z of the output: a − y, with the quadratic cost times `outSlope`. */
  push: number
  /** σ′ of the output neuron. */
  outSlope: number
  v: number
  /** σ′ of the hidden neuron. */
  hiddenSlope: number
  /** ∂C/∂w = push · v · hiddenSlope · x. */
  gradient: number
}

/**
 * The gradient of a cost by the hidden weight, factor by factor.
 *
 * Finite numbers. With cross-entropy `outSlope` is none of the factors; all the others are those of the quadratic cost. Never −0.
 * Source: Nielsen, ch. 2, eqs. BP1, BP2 and BP4, for one neuron a layer.
 */
export function hiddenFactors(cost: Cost, { w, b, v, c }: Weights, x: number, y: Label): HiddenFactors {
  const hidden = w * x + b
  const z = v * sigmoid(hidden) + c
  const push = cost === 'quadratic' ? quadraticGradient(z, y) : crossEntropyGradient(z, y)
  const hiddenSlope = sigmoidSlope(hidden)
  return {
    a: sigmoid(z),
    push,
    outSlope: sigmoidSlope(z),
    v: v + 0,
    hiddenSlope,
    gradient: push * v * hiddenSlope * x + 0,
  }
}

/**
 * Gradient descent on all four numbers; `[n]` are the weights after n updates, n = 0 … epochs.
 *
 * Finite numbers, eta > 0, epochs a whole number ≥ 0.
 * Source: Nielsen, ch. 2, eqs. BP1 to BP4.
 */
export function trainHidden({ cost, start, x, y, eta, epochs }: HiddenTraining): readonly Weights[] {
  const run: Weights[] = [start]
  let now = start
  for (let n = 1; n <= epochs; n++) {
    const { push, gradient, v, hiddenSlope } = hiddenFactors(cost, now, x, y)
    const h = sigmoid(now.w * x + now.b)
    now = {
      w: now.w - eta * gradient,
      b: now.b - eta * push * v * hiddenSlope,
      v: v - eta * push * h,
      c: now.c - eta * push,
    }
    run.push(now)
  }
  return run
}
