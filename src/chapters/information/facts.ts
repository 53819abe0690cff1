import { crossEntropyOf, divergence, entropy } from '../../math/entropy.ts'

/** Where both outcomes of a fair coin cost twice what they need, −½ ln q − ½ ln(1 − q) = 2 ln 2: the smaller root of q(1 − q) = 1/16. */
const twiceAsDear = (1 - Math.sqrt(1 - 4 / 16)) / 2

export const facts = {
  'ln.2': Math.LN2,
  'bits.in.a.nat': Math.LOG2E,
  'surprise.tenth': -Math.log(0.1),
  'surprise.tenth.bits': -Math.log2(0.1),
  'coin.bits': entropy([0.7, 0.3]) / Math.LN2,
  'length.0.7': -Math.log2(0.7),
  'fixed.bits': crossEntropyOf([0.5, 0.25, 0.125, 0.125], [1, 1, 1, 1]) / Math.LN2,
  forward: divergence([0.9, 0.1], [0.5, 0.5]),
  backward: divergence([0.5, 0.5], [0.9, 0.1]),
  'perplexity.2.3': Math.exp(2.3),
  'perplexity.4.6': Math.exp(4.6),
  /** Two words, one with probability ½ and one with 1/100: from the mean loss, and wrongly from the mean of both. */
  'perplexity.two': Math.exp(-(Math.log(0.5) + Math.log(0.01)) / 2),
  'perplexity.wrong': (1 / 0.5 + 1 / 0.01) / 2,
  'twice-as-dear': twiceAsDear,
}
