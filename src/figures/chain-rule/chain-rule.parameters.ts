import { either, linear, probability, type Values } from '../../state/parameter.ts'

export const chainRuleParameters = {
  /** The output. */
  a: probability({ min: 0.001, max: 0.999, initial: 0.98 }),
  /** The label. */
  y: either(0, 1, 0),
  /** The input. */
  x: linear({ min: -5, max: 5, step: 0.05, initial: 1 }),
}

export type ChainRuleParameters = typeof chainRuleParameters
export type ChainRuleValues = Values<ChainRuleParameters>
