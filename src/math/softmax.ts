/** Scores, or logits: one for each class, of which only differences matter. */
export type Scores = readonly number[]

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** How far each score lies below the highest, in units of the temperature. */
function below(z: Scores, t: number): number[] {
  const highest = Math.max(...z)
  return z.map(score => (highest - score) / t)
}

/**
 * Softmax at the temperature t: p_k = e^{z_k/t} / Σ e^{z_j/t}.
 *
 * Finite scores, t > 0; never overflows, since the highest score is taken off first. Adds up to 1; a class that lies
 * more than 745t below the highest underflows to 0. For two classes p₁ = σ((z₁ − z₂)/t).
 * Source: Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs, 1990.
 */
export function softmax(z: Scores, t = 1): number[] {
  const weights = below(z, t).map(distance => Math.exp(-distance))
  const sum = sumOf(weights)
  return weights.map(weight => weight / sum)
}

/**
 * −ln p_k of each class, from the scores: (max z − z_k)/t + ln Σ e^{(z_j − max z)/t}.
 *
 * Finite scores, t > 0; never negative, never infinite. Never takes the log of a rounded probability, so it is precise
 * where p_k rounds to 0 or 1.
 */
export function softmaxSurprises(z: Scores, t = 1): number[] {
  const distances = below(z, t)
  const first = distances.indexOf(0)
  // ln(1 + the others), so that a probability next to 1 keeps its digits.
  const tail = Math.log1p(sumOf(distances.map((distance, at) => (at === first ? 0 : Math.exp(-distance)))))
  return distances.map(distance => distance + tail)
}

/**
 * A label smoothed by ε: (1 − ε)·[k = label] + ε/K.
 *
 * ε from 0 (the hard label) to 1 (all classes alike).
 * Source: Szegedy et al., Rethinking the Inception Architecture for Computer Vision, 2016, section 7.
 */
export const smoothed = (label: number, classes: number, epsilon: number): number[] =>
  Array.from({ length: classes }, (_, k) => (k === label ? 1 - epsilon : 0) + epsilon / classes)

/**
 * The cross-entropy −Σ y_k ln p_k of a target y and softmax(z/t), in nats.
 *
 * Finite scores, t > 0, targets ≥ 0 that add up to 1. Its least value, at p = y, is the entropy of y.
 * Source: Goodfellow, Bengio & Courville, Deep Learning, section 6.2.2.3.
 */
export const softmaxLoss = (z: Scores, y: readonly number[], t = 1): number =>
  softmaxSurprises(z, t).reduce((sum, surprise, k) => sum + (y[k] === 0 ? 0 : (y[k] ?? NaN) * surprise), 0)

/**
 * The gradient of that loss by the scores: ∂L/∂z_k = (p_k − y_k)/t.
 *
 * Finite scores, t > 0, targets that add up to 1; adds up to 0. The component of the largest target is minus the sum of the others,
 * so that 1 − p keeps its digits where p nears 1.
 * Source: Goodfellow, Bengio & Courville, Deep Learning, section 6.2.2.3.
 */
export function softmaxGradient(z: Scores, y: readonly number[], t = 1): number[] {
  const p = softmax(z, t)
  const largest = y.indexOf(Math.max(...y))
  const rest = p.map((share, k) => (k === largest ? 0 : share - (y[k] ?? NaN)))
  return rest.map((error, k) => (k === largest ? -sumOf(rest) : error) / t + 0)
}

/**
 * The gap between the label's score and the others' at which the smoothed loss is least: ln(K(1 − ε)/ε + 1).
 *
 * ε from 0 (Infinity: hard labels have no best scores) to 1 (0); K ≥ 2. Softmax of that gap gives the smoothed label itself.
 * Source: the logarithm of the ratio of the smoothed label's two values, (1 − ε + ε/K) and ε/K.
 */
export const smoothingGap = (epsilon: number, classes: number): number =>
  Math.log(classes * (1 - epsilon) + epsilon) - Math.log(epsilon)
