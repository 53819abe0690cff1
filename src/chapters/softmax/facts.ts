import { entropy } from '../../math/entropy.ts'
import { smoothed, smoothingGap, softmax, softmaxGradient, softmaxLoss } from '../../math/softmax.ts'

/** ½ Σ (p − y)² by a score: p_j [(p_j − y_j) − Σ p_i (p_i − y_i)]. */
function quadraticPush(z: readonly number[], label: number): number {
  const p = softmax(z)
  const errors = p.map((share, k) => share - (k === label ? 1 : 0))
  const mean = errors.reduce((sum, error, k) => sum + error * (p[k] ?? NaN), 0)
  return (p[label] ?? NaN) * ((errors[label] ?? NaN) - mean)
}
const push = (z: readonly number[], label: number) => softmaxGradient(z, smoothed(label, z.length, 0))[label] ?? NaN
/** The label's score leads all the others by so much; softmax of what softmax gives has a lead of 1 at most. */
const leading = (lead: number, classes: number) =>
  softmaxLoss([lead, ...Array<number>(classes - 1).fill(0)], smoothed(0, classes, 0))
const wrong = [0, 8, 0]

export const facts = {
  'ln.3': Math.log(3),
  'ln.10': Math.LN10,
  'ln.1000': Math.log(1000),
  'ln.50000': Math.log(50000),
  doubled: softmax([4, 2, 0])[0] ?? NaN,
  'gap.3': smoothingGap(0.1, 3),
  'gap.10': smoothingGap(0.1, 10),
  'floor.3': entropy(smoothed(0, 3, 0.1)),
  'floor.10': entropy(smoothed(0, 10, 0.1)),
  'floor.1000': entropy(smoothed(0, 1000, 0.1)),
  'twice.3': leading(1, 3),
  'twice.10': leading(1, 10),
  'wrong.push': -push(wrong, 0),
  'wrong.quadratic': -quadraticPush(wrong, 0),
  'wrong.ratio': push(wrong, 0) / quadraticPush(wrong, 0),
}
