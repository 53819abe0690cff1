import { range } from 'd3'
import { outputError } from '../../math/gradient.ts'
import { expUnderflowsFrom, naiveGradient, naiveSigmoid } from '../../math/naive.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { choice, either, linear } from '../../state/parameter.ts'
import { bitsOf, evaluate, labelOf, relativeError, thresholds } from './numerics-forms.ts'

/** The forms at a score, read out beside the plot and along the table; then gradients, and the naive one's steps. */
export const losses = {
  naive: { digits: { significant: 6 } },
  logexp: { digits: { significant: 6 } },
  stable: { digits: { significant: 6 }, tone: 'cross-entropy' },
} as const
export const gradients = {
  clamped: { digits: { significant: 6 } },
  naiveGradient: { digits: { significant: 4 } },
  gradient: { digits: { significant: 4 }, tone: 'cross-entropy' },
} as const
export const steps = {
  exp: { digits: { significant: 6 } },
  sigma: { digits: { significant: 17 } },
  rest: { digits: { significant: 6 } },
  'log.sigma': { digits: { significant: 6 } },
  'log.rest': { digits: { significant: 6 } },
}

export const numerics = defineFigure(
  {
    id: 'numerics',
    /** The score is whole by hand, and any number typed. */
    parameters: {
      s: linear({ min: -800, max: 800, step: 1, free: true, initial: 40 }),
      y: either(0, 1, 0),
      /** Of the machine's numbers: float64 or float32. */
      bits: choice(['64', '32'], '64'),
    },
    presets: {
      'our-neuron': { s: 4, y: 0 },
      one: { s: 37, y: 0 },
      nan: { s: 37, y: 1 },
      overflow: { s: 710, y: 0 },
      'far-left': { s: -800, y: 1 },
    },
    /**
     * The three forms and the naive one's steps (`exp` is e^{−s}, `sigma` 1/(1 + e^{−s}), `rest` 1 − σ), all as the machine
     * gives them, never −0; `gradient` is right, `naiveGradient` what a loss after a sigmoid hands back, `clamped` what a
     * library makes of the naive loss; `max`, `tail` and `y.rest` (1 − y) are terms of the formulas; `error.…` the relative errors;
     * `threshold.…` where σ becomes 1, where the exponential overflows and where it underflows.
     */
    derive: ({ s, y, bits: width }) => {
      const label = labelOf(y)
      const bits = bitsOf(width)
      const round = bits === 32 ? Math.fround : Number
      const naive = evaluate.naive(s, label, bits)
      const logexp = evaluate.logexp(s, label, bits)
      const stable = evaluate.stable(s, label)
      const sigma = naiveSigmoid(s, bits)
      const rest = round(1 - sigma)
      return {
        naive,
        logexp,
        stable,
        clamped: Math.min(naive, 100),
        naiveGradient: naiveGradient(s, label, bits),
        gradient: outputError(s, label),
        exp: round(Math.exp(-round(s))),
        sigma,
        rest,
        'log.sigma': round(Math.log(sigma)) + 0,
        'log.rest': round(Math.log(rest)) + 0,
        'y.rest': 1 - y,
        max: Math.max(s, 0),
        tail: Math.log1p(Math.exp(-Math.abs(s))),
        'error.naive': relativeError(naive, stable),
        'error.logexp': relativeError(logexp, stable),
        'threshold.one': thresholds[bits].one,
        'threshold.overflow': thresholds[bits].overflow,
        'threshold.underflow': expUnderflowsFrom,
      }
    },
  },
  {
    shown: { ...losses, ...gradients, ...steps },
    heard: { columns: ['naive', 'logexp', 'stable'] },
    columns: ['naive', 'logexp', 'stable'],
    sweep: {
      by: 's',
      at: [-800, -710, -40, -10, 0, 10, 36, 37, 40, 100, 709, 710, 745, 800],
      file: range(-800, 801, 5),
    },
  },
)

export type NumericsState = StateOf<typeof numerics>
