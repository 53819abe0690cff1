import { either, linear, type Values } from '../../state/parameter.ts'

export const numericsParameters = {
  /** The score; typed and address values need not be whole. */
  s: linear({ min: -800, max: 800, step: 0.5, initial: 40 }),
  /** The label. */
  y: either(0, 1, 0),
}

export type NumericsParameters = typeof numericsParameters
export type NumericsValues = Values<NumericsParameters>
