import { anyOf, either, linear, type Values } from '../../state/parameter.ts'

/** The losses that can be drawn beside cross-entropy. */
export const overlays = ['zero-one', 'hinge', 'quadratic'] as const
export type Overlay = (typeof overlays)[number]

export const lossScoreParameters = {
  s: linear({ min: -8, max: 8, step: 0.05, initial: -1 }),
  y: either(-1, 1, 1),
  /** Which of the overlays are drawn. */
  show: anyOf(overlays),
}

export type LossScoreParameters = typeof lossScoreParameters
export type LossScoreValues = Values<LossScoreParameters>
