import { entropy } from '../../math/entropy.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { smoothed, smoothingGap, softmax as softmaxOf, softmaxGradient, softmaxLoss } from '../../math/softmax.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { count, logarithmic, linear } from '../../state/parameter.ts'
import { classes, placeOf, scoresOf, scoresParameter } from './softmax-scores.ts'

const digits = { significant: 4 } as const

export const softmax = defineFigure(
  {
    id: 'softmax',
    parameters: {
      /** The scores of the three classes. */
      z: scoresParameter('2,1,0'),
      /** The class of the label. */
      k: count({ min: 0, max: 2, initial: 0 }),
      /** The temperature. */
      t: logarithmic({ min: 0.1, max: 10, initial: 1 }),
      /** How much of the label is shared out among all classes. */
      smooth: linear({ min: 0, max: 0.5, step: 0.01, initial: 0 }),
    },
    presets: {
      start: {},
      unsure: { z: '0,0,0' },
      wrong: { z: '0,4,0' },
      'our-neuron': { z: '0,4,-1000' },
      smoothed: { z: `${smoothingGap(0.1, 3)},0,0`, smooth: 0.1 },
    },
    /**
     * The probabilities, the loss of the label and its gradient. `floor` is the least loss there is, `gap` the lead of the label's
     * score where it is reached (none for a hard label); `at` the place in the triangle.
     */
    derive: ({ z, k, t, smooth }) => {
      const scores = scoresOf(z)
      const target = smoothed(k, classes.length, smooth)
      const p = softmaxOf(scores, t)
      const g = softmaxGradient(scores, target, t)
      const [p0 = NaN, p1 = NaN, p2 = NaN] = p
      const [g0 = NaN, g1 = NaN, g2 = NaN] = g
      const [z0 = NaN, z1 = NaN, z2 = NaN] = scores
      return {
        scores,
        target,
        p,
        g,
        at: placeOf(p),
        'z.0': z0,
        'z.1': z1,
        'z.2': z2,
        'p.0': p0,
        'p.1': p1,
        'p.2': p2,
        loss: softmaxLoss(scores, target, t),
        'g.0': g0,
        'g.1': g1,
        'g.2': g2,
        floor: entropy(target),
        gap: smooth === 0 ? null : t * smoothingGap(smooth, classes.length),
        /** What two classes alone would give: σ of the difference of their scores. */
        'pair.0': sigmoid((z0 - z1) / t),
      }
    },
  },
  {
    shown: {
      'p.0': { digits },
      'p.1': { digits },
      'p.2': { digits },
      loss: { digits, tone: 'cross-entropy' },
      'g.0': { digits, tone: 'error' },
      'g.1': { digits, tone: 'error' },
      'g.2': { digits, tone: 'error' },
    },
    list: {
      columns: { class: { digits: { decimals: 0 } }, z: { digits }, p: { digits }, y: { digits }, g: { digits } },
      of: ({ scores, p, target, g }) =>
        classes.map(at => ({
          class: at,
          z: scores[at] ?? null,
          p: p[at] ?? null,
          y: target[at] ?? null,
          g: g[at] ?? null,
        })),
    },
  },
)

export type SoftmaxState = StateOf<typeof softmax>
