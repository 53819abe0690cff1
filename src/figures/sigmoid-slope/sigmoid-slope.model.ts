import { quadraticGradient } from '../../math/gradient.ts'
import { sigmoid, sigmoidSlope as slopeAt } from '../../math/sigmoid.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { linear } from '../../state/parameter.ts'

/** The scores of the article's two starts: (w, b) = (0.6, 0.9) and (2, 2) with x = 1. */
export const starts = [1.5, 4] as const

export const sigmoidSlope = defineFigure(
  {
    id: 'sigmoid-slope',
    /** The score at which σ and its slope are read. */
    parameters: { z: linear({ min: -8, max: 8, step: 0.05, initial: 4 }) },
    presets: { 'our-neuron': { z: 4 }, 'article-1': { z: 1.5 }, steepest: { z: 0 } },
    // `step` is what one step of score down takes off the output. The gradient is the quadratic cost's, aσ′(z), for x = 1 and
    // y = 0; a ratio says how many times as large at the first start.
    derive: ({ z }) => ({
      a: sigmoid(z),
      rest: sigmoid(-z),
      slope: slopeAt(z),
      step: sigmoid(z) - sigmoid(z - 1),
      gradient: quadraticGradient(z, 0),
      'ratio.slope': slopeAt(starts[0]) / slopeAt(z),
      'ratio.gradient': quadraticGradient(starts[0], 0) / quadraticGradient(z, 0),
    }),
  },
  {
    shown: {
      a: { digits: { decimals: 4 } },
      slope: { digits: { decimals: 4 }, tone: 'slope' },
      gradient: { digits: { decimals: 4 }, tone: 'quadratic' },
    },
    heard: { columns: ['a', 'slope'], mark: 0.5 },
    sweep: { by: 'z' },
  },
)

export type SigmoidSlopeState = StateOf<typeof sigmoidSlope>
