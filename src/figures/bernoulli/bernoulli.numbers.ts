import { crossEntropy } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { BernoulliValues } from './bernoulli.parameters.ts'

/**
 * The probabilities of both labels, P(y|x) of the chosen one and its −ln; `factor1` and `factor0` are the two factors
 * ŷ^y and (1 − ŷ)^{1−y}, of which one is always 1, `half` is σ(0), and `bitsPerNat`
 * is what a loss is multiplied by in the logarithm of base 2.
 */
export function bernoulliNumbers({ s, y }: BernoulliValues): Record<string, number> {
  const p1 = sigmoid(s)
  const p0 = sigmoid(-s)
  return {
    s,
    y,
    notY: 1 - y,
    p1,
    p0,
    factor1: y === 1 ? p1 : 1,
    factor0: y === 1 ? 1 : p0,
    chosen: y === 1 ? p1 : p0,
    loss: crossEntropy(s, y),
    half: sigmoid(0),
    bitsPerNat: Math.LOG2E,
  }
}
