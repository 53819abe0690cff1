import { crossEntropy, marginLoss } from '../../math/loss.ts'
import { marginOf } from '../../math/margin.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { choice, either, linear } from '../../state/parameter.ts'
import { axes, views } from './one-curve-view.ts'

/**
 * The same loss by either form: −[t log ŷ + (1 − t) log(1 − ŷ)] for the label t of 0 or 1, and log(1 + e^{−ys}) for
 * the label y of −1 or +1. Both are taken from the score, so that no rounded probability is between.
 */
export const oneCurve = defineFigure(
  {
    id: 'one-curve',
    parameters: {
      s: linear({ min: -8, max: 8, step: 0.05, initial: 1.5 }),
      y: either(-1, 1, 1),
      axis: choice(axes, 'p'),
      /** How the two labels are written: 0 and 1, or −1 and +1. Changes words and formula, and no number. */
      labels: choice(['01', 'pm1'], '01'),
    },
    presets: { 'our-neuron': { s: 4, y: -1 }, boundary: { s: 0 }, right: { s: 3 } },
    derive: ({ s, y, axis }) => {
      const t = (y + 1) / 2
      const margin = marginOf(y, s)
      return {
        view: views[axis],
        t,
        'not-t': 1 - t,
        p: sigmoid(s),
        rest: sigmoid(-s),
        'log-p': -marginLoss(s),
        'log-rest': -marginLoss(-s),
        margin,
        exponent: 0 - margin,
        form01: crossEntropy(s, t),
        form11: marginLoss(margin),
      }
    },
  },
  {
    shown: {
      form01: { digits: { significant: 6 }, tone: 'cross-entropy' },
      form11: { digits: { significant: 6 }, tone: 'cross-entropy' },
      p: { digits: { significant: 4 } },
      margin: { digits: { significant: 4 } },
    },
    heard: { columns: ['form11'] },
    sweep: { by: 's' },
  },
)

export type OneCurveState = StateOf<typeof oneCurve>

/** A label of −1 or +1 as the reader writes it. */
export const labelName = (labels: OneCurveState['labels'], y: number): string =>
  labels === 'pm1' ? (y > 0 ? '+1' : '−1') : y > 0 ? '1' : '0'
