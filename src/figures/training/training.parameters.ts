import { choice, count, either, linear, logarithmic, probability, type Values } from '../../state/parameter.ts'
import { heldParameter } from './training.held.ts'

export const trainingParameters = {
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

export type TrainingParameters = typeof trainingParameters
export type TrainingValues = Values<TrainingParameters>
