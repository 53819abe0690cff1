import { linear, type Values } from '../../state/parameter.ts'

export const sigmoidSlopeParameters = {
  /** The score at which σ and its slope are read. */
  z: linear({ min: -8, max: 8, step: 0.05, initial: 4 }),
}

export type SigmoidSlopeParameters = typeof sigmoidSlopeParameters
export type SigmoidSlopeValues = Values<SigmoidSlopeParameters>
