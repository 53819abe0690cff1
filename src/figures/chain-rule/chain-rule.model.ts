import { max, min, range } from 'd3'
import { outputGradient, slopeAtOutput } from '../../math/output-gradient.ts'
import { defineFigure } from '../../state/figure.ts'
import { clamp, either, linear, probability } from '../../state/parameter.ts'

/** The lowest and the highest power of ten that a ladder reaches; what is smaller stands on its floor, 0 too. */
const [lowest, highest] = [-5, 4]

/** A value so little below a power of ten still stands beside it: 0.000998 beside 10⁻³. */
const slack = 0.1

/** The powers of ten between which all that is not 0 has room: no rung of the ladder is left without a use. */
function decades(values: readonly number[]) {
  const sizes = values.filter(value => value !== 0).map(value => Math.log10(Math.abs(value)))
  const low = clamp(Math.floor((min(sizes) ?? 0) + slack), lowest, -1)
  // The logarithm of 1,000 may come out a little over 3.
  return { low, high: clamp(Math.ceil((max(sizes) ?? 0) - 1e-9), low + 2, highest) }
}

const digits = { significant: 4 }

export const chainRule = defineFigure(
  {
    id: 'chain-rule',
    /** Output, label and input. */
    parameters: {
      a: probability({ min: 0.001, max: 0.999, initial: 0.98 }),
      y: either(0, 1, 0),
      x: linear({ min: -5, max: 5, step: 0.05, initial: 1 }),
    },
    presets: {
      // σ(4): the article's second start.
      'our-neuron': { a: 0.9820137900379085 },
      gentle: { a: 0.6 },
      hopeless: { a: 0.999 },
      'no-input': { x: 0 },
    },
    /**
     * The factors of ∂C/∂w = ∂C/∂a · σ′(z) · x for both costs, and what they come to. `climb` is 1/σ′(z): how many times as
     * large as the error cross-entropy's ∂C/∂a is, and as the quadratic cost's gradient its gradient is. The ladder goes from
     * the power of ten `low` to `high`.
     */
    derive: ({ a, y, x }) => {
      const label = y === 1 ? 1 : 0
      const error = a - label
      const slope = slopeAtOutput(a)
      const rungs = {
        error,
        'quadratic.dCda': outputGradient('quadratic', a, label),
        'cross-entropy.dCda': outputGradient('cross-entropy', a, label),
        'quadratic.dCdz': error * slope,
        'cross-entropy.dCdz': error,
        // Adding 0 turns the −0 of an input 0 into 0.
        'quadratic.gradient': error * slope * x + 0,
        'cross-entropy.gradient': error * x + 0,
      }
      return { ...rungs, slope, climb: 1 / slope, ...decades(Object.values(rungs)) }
    },
  },
  {
    shown: {
      error: { digits, tone: 'error' },
      slope: { digits, tone: 'slope' },
      'quadratic.dCda': { digits, tone: 'quadratic' },
      'quadratic.gradient': { digits, tone: 'quadratic' },
      'cross-entropy.dCda': { digits, tone: 'cross-entropy' },
      'cross-entropy.gradient': { digits, tone: 'cross-entropy' },
    },
    heard: { columns: ['quadratic.gradient', 'cross-entropy.gradient'] },
    sweep: {
      by: 'a',
      at: [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98, 0.99, 0.999],
      file: range(1, 1000).map(thousandth => thousandth / 1000),
    },
  },
)
