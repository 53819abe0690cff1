import { sigmoid } from '../../math/sigmoid.ts'
import { crossEntropy, marginLoss } from '../../math/loss.ts'
import { expOverflowsAbove, expOverflowsAbove32, naiveGradient, sigmoidIsOneAbove32 } from '../../math/naive.ts'

/** 300 updates of the score itself, at η = 0.15 for the label 0. */
function after300(gradient: (s: number) => number): number {
  let s = 17
  for (let n = 0; n < 300; n++) s -= 0.15 * gradient(s)
  return s
}

/** A second σ gets a score between 0 and 1: what the two labels then cost at least. */
const [twicePositive, twiceNegative] = [marginLoss(1), marginLoss(0)]
/** Softmax of probabilities: the best is 1 for the right class among so many, 0 for the others. */
const softmaxTwice = (classes: number) => Math.log(Math.E + classes - 1) - 1

export const facts = {
  'one.bfloat16': 9 * Math.LN2,
  'one.float32': sigmoidIsOneAbove32,
  'overflow.float32': expOverflowsAbove32,
  'overflow.float64': expOverflowsAbove,
  'gradient.30': naiveGradient(30, 0),
  'gradient.17.float32': naiveGradient(17, 0, 32),
  'stuck.after': after300(s => naiveGradient(s, 0, 32)),
  'free.after': after300(sigmoid),
  'clip.1e-12': -Math.log(1e-12),
  'clip.1e-7': -Math.log(1e-7),
  'clip.2e-7': -Math.log(2e-7),
  'clip.2^-23': 23 * Math.LN2,
  'clip.1e-15': -Math.log(1e-15),
  'clip.2^-126': 126 * Math.LN2,
  'twice.positive': twicePositive,
  'twice.negative': twiceNegative,
  'twice.both': (twicePositive + twiceNegative) / 2,
  'softmax-twice.4': softmaxTwice(4),
  'softmax-twice.10': softmaxTwice(10),
  /** The ±1 form with a label of 0, and the 0/1 form with a label of −1 at a score of −5. */
  'label-0-in-margin': marginLoss(0),
  'label-minus-one': crossEntropy(-5, -1),
  'tiny.40': crossEntropy(40, 1),
  /** Where log(1 + e^{−m}) is 1, and 0.001. */
  'margin-of-1': -Math.log(Math.E - 1),
  'margin-of-0.001': -Math.log(Math.expm1(0.001)),
}
