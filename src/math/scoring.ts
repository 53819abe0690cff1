import { predictionLoss } from './prediction-loss.ts'
import { logit, sigmoid } from './sigmoid.ts'

/** Rules that score a prediction when the outcome is known; the lower the better. */
export type Rule = 'log' | 'quadratic' | 'absolute' | 'focal'

/** (1 − p)^γ · (−ln p): the focal loss of the outcome that was given the probability p; `rest` is 1 − p. */
const focal = (p: number, rest: number, gamma: number) => {
  const weight = rest ** gamma
  return weight === 0 ? 0 : 0 - weight * Math.log(p)
}

/**
 * The score of the prediction p when the outcome y is 0 or 1: log −ln p_y, quadratic ½(y − p)², absolute |y − p|,
 * focal −(1 − p_y)^γ ln p_y, where p_y is p for y = 1 and 1 − p for y = 0.
 *
 * p from 0 to 1, γ ≥ 0; never −0. Log and focal are Infinity where the outcome was given no probability at all.
 * Source: Gneiting & Raftery, Strictly Proper Scoring Rules, Prediction, and Estimation, 2007; Lin et al., Focal Loss for Dense Object
 * Detection, 2017.
 */
export function score(rule: Rule, p: number, y: 0 | 1, gamma: number): number {
  if (rule === 'log') return predictionLoss(p, y)
  if (rule === 'quadratic') return (y - p) ** 2 / 2
  if (rule === 'absolute') return Math.abs(y - p)
  return y === 1 ? focal(p, 1 - p, gamma) : focal(1 - p, p, gamma)
}

/**
 * The expected score q·S(p, 1) + (1 − q)·S(p, 0) of the prediction p where the outcome is 1 with probability q.
 *
 * p and q from 0 to 1; an outcome that cannot come is left out.
 * Source: Gneiting & Raftery, 2007, section 2.
 */
export const expectedScore = (rule: Rule, q: number, p: number, gamma: number): number =>
  (q === 0 ? 0 : q * score(rule, p, 1, gamma)) + (q === 1 ? 0 : (1 - q) * score(rule, p, 0, gamma))

/**
 * The slope of the expected score against z = ln(p/(1 − p)): p(1 − p) times its slope against p.
 *
 * Log p − q; quadratic (p − q)p(1 − p); absolute (1 − 2q)p(1 − p); focal rises through 0 exactly once, since both of
 * its parts are convex in p for every γ ≥ 0.
 */
export function expectedSlope(rule: Rule, q: number, z: number, gamma: number): number {
  const [p, rest] = [sigmoid(z), sigmoid(-z)]
  if (rule === 'log') return p - q
  if (rule === 'quadratic') return (p - q) * p * rest
  if (rule === 'absolute') return (1 - 2 * q) * p * rest
  const one = gamma * rest ** gamma * p * Math.log(p) - rest ** (gamma + 1)
  const zero = p ** (gamma + 1) - gamma * p ** gamma * rest * Math.log(rest)
  return q * one + (1 - q) * zero
}

/**
 * The prediction in [0, 1] with the least expected score; null where it is not one.
 *
 * q strictly between 0 and 1, γ ≥ 0. Log and quadratic: q itself, which makes them proper. Absolute: the likelier outcome's own
 * end, 0 or 1; at q = ½ every prediction costs the same, hence null. Focal: between q and ½ for γ > 0, found by bisection of its
 * slope on the scale of z down to neighbouring floats.
 * Source: Gneiting & Raftery, 2007; for focal loss Charoenphakdee et al., On Focal Loss for Class-Posterior Probability Estimation, 2021.
 */
export function bestPrediction(rule: Rule, q: number, gamma: number): number | null {
  if (rule === 'absolute') return q === 0.5 ? null : q > 0.5 ? 1 : 0
  if (rule !== 'focal' || gamma === 0 || q === 0.5) return q
  let [low, high] = q > 0.5 ? [0, logit(q)] : [logit(q), 0]
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (expectedSlope('focal', q, middle, gamma) < 0) low = middle
    else high = middle
  }
  return sigmoid((low + high) / 2)
}
