import { crossEntropyGradient, quadraticGradient } from './gradient.ts'
import type { Label } from './loss.ts'
import { sigmoid, sigmoidSlope } from './sigmoid.ts'
import type { Cost } from './train.ts'

/** A sample, and a network of one hidden neuron and one output neuron, both with σ. */
export interface SmallNetwork {
  x: number
  y: Label
  hidden: { w: number; b: number }
  output: { w: number; b: number }
}

/** The score of the output neuron, vσ(wx + b) + c. Finite numbers. */
export const outputScore = ({ x, hidden, output }: SmallNetwork): number =>
  output.w * sigmoid(hidden.w * x + hidden.b) + output.b

/**
 * The gradient of a cost by the hidden neuron's weight: ∂C/∂z · v · σ′(wx + b) · x, where z is the output's score.
 *
 * Finite numbers. The two costs differ in the first factor alone, and that by σ′(z): with cross-entropy the gradient is
 * 1/σ′(z) times the quadratic cost's, whatever lies before the output.
 * Source: the chain rule; Nielsen, ch. 2, eqs. BP1 and BP2.
 */
export function hiddenGradient(cost: Cost, network: SmallNetwork): number {
  const { x, y, hidden, output } = network
  const push = cost === 'quadratic' ? quadraticGradient : crossEntropyGradient
  return push(outputScore(network), y) * output.w * sigmoidSlope(hidden.w * x + hidden.b) * x
}
