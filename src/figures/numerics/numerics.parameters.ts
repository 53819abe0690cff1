import { either, linear, type Values } from '../../state/parameter.ts'

export const numericsParameters = {
  /** The score at which the three forms are evaluated: whole by hand, any number typed. */
  s: linear({ min: -800, max: 800, step: 1, free: true, initial: 40 }),
  /** The label. */
  y: either(0, 1, 0),
}

export type NumericsParameters = typeof numericsParameters
export type NumericsValues = Values<NumericsParameters>
