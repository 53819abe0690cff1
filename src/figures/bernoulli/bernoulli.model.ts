import { crossEntropy } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { either, linear } from '../../state/parameter.ts'

const digits = { significant: 4 } as const
const tone = 'cross-entropy'

export const bernoulli = defineFigure(
  {
    id: 'bernoulli',
    /** The score, which σ turns into the probability of label 1, and the label. */
    parameters: { s: linear({ min: -8, max: 8, step: 0.05, initial: 1 }), y: either(0, 1, 1) },
    presets: { 'our-neuron': { s: 4, y: 0 }, coin: { s: 0 }, 'sure-right': { s: 6 }, 'sure-wrong': { s: -6 } },
    // P(y|x) of the chosen label, and its −ln. Of the factors ŷ^y and (1 − ŷ)^{1−y} one is always 1. `half` is σ(0);
    // `bitsPerNat` is what a loss is multiplied by in the logarithm of base 2.
    derive: ({ s, y }) => {
      const [p1, p0] = [sigmoid(s), sigmoid(-s)]
      return {
        p1,
        p0,
        notY: 1 - y,
        factor1: y === 1 ? p1 : 1,
        factor0: y === 1 ? 1 : p0,
        chosen: y === 1 ? p1 : p0,
        loss: crossEntropy(s, y),
        half: sigmoid(0),
        bitsPerNat: Math.LOG2E,
      }
    },
  },
  {
    shown: { p1: { digits }, p0: { digits }, chosen: { digits, tone }, loss: { digits, tone } },
    heard: { columns: ['p1', 'p0'], mark: 0.5 },
    sweep: { by: 's' },
  },
)

export type BernoulliState = StateOf<typeof bernoulli>
