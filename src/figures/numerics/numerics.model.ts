import { range } from 'd3'
import { expOverflowsAbove, expUnderflowsFrom, naiveSigmoid, sigmoidIsOneAbove } from '../../math/naive.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { either, linear } from '../../state/parameter.ts'
import { evaluate, labelOf, relativeError } from './numerics-forms.ts'

/** The forms at a score, read out beside the plot and along the table; and the naive one's steps, read out only. */
export const losses = {
  naive: { digits: { significant: 6 } },
  logexp: { digits: { significant: 6 } },
  stable: { digits: { significant: 6 }, tone: 'cross-entropy' },
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
    parameters: { s: linear({ min: -800, max: 800, step: 1, free: true, initial: 40 }), y: either(0, 1, 0) },
    presets: {
      'our-neuron': { s: 4, y: 0 },
      one: { s: 37, y: 0 },
      nan: { s: 37, y: 1 },
      overflow: { s: 710, y: 0 },
      'far-left': { s: -800, y: 1 },
    },
    /**
     * The three forms and the naive one's steps (`exp` is e^{−s}, `sigma` 1/(1 + e^{−s}), `rest` 1 − σ), all as float64
     * gives them, never −0; `max`, `tail` and `y.rest` (1 − y) are terms of the formulas; `error.…` the relative errors;
     * `threshold.…` where σ becomes 1, where the exponential overflows and where it underflows.
     */
    derive: ({ s, y }) => {
      const label = labelOf(y)
      const [naive, logexp, stable] = [evaluate.naive(s, label), evaluate.logexp(s, label), evaluate.stable(s, label)]
      const sigma = naiveSigmoid(s)
      return {
        naive,
        logexp,
        stable,
        exp: Math.exp(-s),
        sigma,
        rest: 1 - sigma,
        'log.sigma': Math.log(sigma) + 0,
        'log.rest': Math.log(1 - sigma) + 0,
        'y.rest': 1 - y,
        max: Math.max(s, 0),
        tail: Math.log1p(Math.exp(-Math.abs(s))),
        'error.naive': relativeError(naive, stable),
        'error.logexp': relativeError(logexp, stable),
        'threshold.one': sigmoidIsOneAbove,
        'threshold.overflow': expOverflowsAbove,
        'threshold.underflow': expUnderflowsFrom,
      }
    },
  },
  {
    shown: { ...losses, ...steps },
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
