import { either, linear, type Values } from '../../state/parameter.ts'

export const bernoulliParameters = {
  /** The score, which σ turns into the probability of label 1. */
  s: linear({ min: -8, max: 8, step: 0.05, initial: 1 }),
  y: either(0, 1, 1),
}

export type BernoulliParameters = typeof bernoulliParameters
export type BernoulliValues = Values<BernoulliParameters>
