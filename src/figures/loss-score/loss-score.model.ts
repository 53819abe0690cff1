import { quadraticGradient } from '../../math/gradient.ts'
import { marginLoss, quadratic } from '../../math/loss.ts'
import { hingeLoss, marginOf, marginPush, zeroOneLoss } from '../../math/margin.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { anyOf, either, linear } from '../../state/parameter.ts'

/** The losses that can be drawn beside cross-entropy. */
export const overlays = ['zero-one', 'hinge', 'quadratic'] as const
export type Overlay = (typeof overlays)[number]
const all = overlays.join(',')

export const lossScore = defineFigure(
  {
    id: 'loss-score',
    parameters: { s: linear({ min: -8, max: 8, step: 0.05, initial: 4 }), y: either(-1, 1, -1), show: anyOf(overlays) },
    // The default is the article's neuron, of experiment 2.
    presets: { 'our-neuron': {}, boundary: { s: 0 }, one: { s: 1, y: 1 }, five: { s: 5, y: 1 }, all: { show: all } },
    /**
     * The losses of a score s and a label y of −1 or +1. All of them depend on the margin m = ys alone: the quadratic
     * cost ½(g(s) − t)² too, where t is the label as 0 or 1, for it is ½g(−m)², the cost of the score m and the label 1.
     * `push` and `quadratic.push` are the sizes of the derivatives by s, which both point to the label's side.
     */
    derive: ({ s, y }) => {
      const margin = marginOf(y, s)
      const push = marginPush(margin)
      const quadraticSlope = quadraticGradient(margin, 1)
      return {
        p: sigmoid(s),
        chosen: sigmoid(margin),
        margin,
        exponent: 0 - margin,
        loss: marginLoss(margin),
        slope: -y * push,
        push,
        'zero-one': zeroOneLoss(margin),
        hinge: hingeLoss(margin),
        quadratic: quadratic(margin, 1),
        'quadratic.slope': y * quadraticSlope,
        'quadratic.push': -quadraticSlope,
      }
    },
  },
  {
    shown: {
      margin: { digits: { significant: 4 } },
      loss: { digits: { significant: 6 }, tone: 'cross-entropy' },
      slope: { digits: { significant: 4 } },
      'zero-one': { digits: { decimals: 0 } },
      hinge: { digits: { significant: 4 } },
      quadratic: { digits: { significant: 4 }, tone: 'quadratic' },
    },
    heard: { columns: ['loss', 'hinge', 'quadratic'] },
    sweep: { by: 's' },
  },
)

export type LossScoreState = StateOf<typeof lossScore>
