import { either, probability, type Values } from '../../state/parameter.ts'

export const speedParameters = {
  /** The output. */
  a: probability({ min: 0.001, max: 0.999, initial: 0.98 }),
  /** The label. */
  y: either(0, 1, 0),
}

export type SpeedParameters = typeof speedParameters
export type SpeedValues = Values<SpeedParameters>
