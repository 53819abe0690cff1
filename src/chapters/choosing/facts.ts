import { bestPrediction, expectedScore } from '../../math/scoring.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'

/** With a weight w on the label 1 the best output has the log-odds of the truth plus ln w. */
const weighted = (q: number, w: number) => sigmoid(logit(q) + Math.log(w))
/** With labels that are turned over with a probability, both ways alike, the best output is the share of ones that is seen. */
const flipped = (q: number, share: number) => q * (1 - share) + (1 - q) * share
const cost = (rule: 'log' | 'quadratic', p: number) => expectedScore(rule, 0.7, p, 0) - expectedScore(rule, 0.7, 0.7, 0)

export const facts = {
  'absolute.at.0.7': expectedScore('absolute', 0.7, 0.7, 0),
  'absolute.at.1': expectedScore('absolute', 0.7, 1, 0),
  'log.excess.0.99': cost('log', 0.99),
  'log.excess.0.999999': cost('log', 0.999999),
  'quadratic.excess.0.99': cost('quadratic', 0.99),
  'quadratic.excess.0.999999': cost('quadratic', 0.999999),
  'focal.best': bestPrediction('focal', 0.8, 2) ?? NaN,
  'focal.best.0.99': bestPrediction('focal', 0.99, 2) ?? NaN,
  'weighted.rare': weighted(0.1, 9),
  'weighted.ln.9': Math.log(9),
  'weighted.back': weighted(weighted(0.1, 9), 1 / 9),
  'flipped.99': flipped(0.99, 0.1),
  'flipped.1': flipped(1, 0.1),
  /** A network that says 0.99 where 0.9 is true: the temperature that puts that right. */
  temperature: logit(0.99) / logit(0.9),
}
