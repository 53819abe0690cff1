import { range } from 'd3'
import { predictionLoss, predictionLossSlope, predictionQuadratic } from '../../math/prediction-loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { anyOf, choice, either, probability } from '../../state/parameter.ts'

/** The soft label that the prose speaks of. */
export const softLabel = 0.3

/** What the plot's left and right edge give the right class: with the label 0 that is 1 − ŷ, and falls to the right. */
const edges = { linear: { '0': [1, 0], '1': [0, 1] }, log: { '0': [1, 0.001], '1': [0.001, 1] } } as const

export const lossPrediction = defineFigure(
  {
    id: 'loss-prediction',
    parameters: {
      /** The prediction ŷ. */
      p: probability({ min: 0.001, max: 0.999, initial: 0.25 }),
      y: either(0, 1, 1),
      /** The horizontal axis: even in ŷ, or logarithmic in the probability of the right class. */
      axis: choice(['linear', 'log'], 'linear'),
      /** The soft label's curve, in the place of the other hard one's. */
      show: anyOf(['soft']),
    },
    presets: {
      'our-neuron': { p: sigmoid(4), y: 0 },
      even: { p: 0.5 },
      tenth: { p: 0.1 },
      hundredth: { p: 0.01 },
      thousandth: { p: 0.001 },
      'sure-right': { p: 0.99 },
      soft: { p: softLabel, show: 'soft' },
    },
    derive: ({ p, y, axis }) => {
      const label = y === 1 ? '1' : '0'
      return {
        label,
        edges: edges[axis][label],
        rest: 1 - p,
        notY: 1 - y,
        /** What the right class is given. */
        right: y === 1 ? p : 1 - p,
        loss: predictionLoss(p, y),
        slope: predictionLossSlope(p, y),
        quadratic: predictionQuadratic(p, y),
        /** What each tenth of `right` adds to the loss. */
        step: Math.LN10,
        /** The formula with ŷ and y exchanged, which no prediction between 0 and 1 makes finite. */
        swapped: predictionLoss(y, p),
        /** The least loss for a soft label. */
        'soft.floor': predictionLoss(softLabel, softLabel),
        /** What this prediction costs there. */
        'soft.loss': predictionLoss(p, softLabel),
      } as const
    },
  },
  {
    shown: {
      loss: { digits: { significant: 4 }, tone: 'cross-entropy' },
      slope: { digits: { significant: 4 } },
      quadratic: { digits: { significant: 3 }, tone: 'quadratic' },
    },
    heard: { columns: ['loss', 'quadratic'] },
    sweep: {
      by: 'p',
      at: [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999],
      file: range(1, 1000).map(thousandth => thousandth / 1000),
    },
  },
)

export type LossPredictionState = StateOf<typeof lossPrediction>
