import { crossEntropy, quadratic } from '../../math/loss.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'

/** The output that gives the label 0 a quadratic cost of 0.48. */
const stuck = Math.sqrt(2 * 0.48)

export const facts = {
  'nine.score': logit(0.99) - logit(0.9),
  'probability.1.6': Math.exp(-1.6),
  'loss.right': crossEntropy(logit(0.8), 1),
  'loss.wrong': crossEntropy(logit(0.8), 0),
  'score.0.8': logit(0.8),
  'stuck.a': stuck,
  'stuck.slope': stuck * (1 - stuck),
  'stuck.gradient': stuck * stuck * (1 - stuck),
  'stuck.cost': quadratic(logit(stuck), 0),
  'twice.positive': crossEntropy(1, 1),
  'twice.negative': crossEntropy(0, 0),
  'output.4': sigmoid(4),
}
