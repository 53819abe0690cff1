import { logarithmic, probability, type Values } from '../../state/parameter.ts'

export const howWrongParameters = {
  /** The output at epoch 0, for x = 1 and the label 0. */
  a0: probability({ min: 0.51, max: 0.9999, initial: 0.98 }),
  eta: logarithmic({ min: 0.001, max: 10, initial: 0.15 }),
}

export type HowWrongParameters = typeof howWrongParameters
export type HowWrongValues = Values<HowWrongParameters>
