import { range } from 'd3'
import { bestPrediction, expectedScore, type Rule } from '../../math/scoring.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { keep } from '../../state/keep.ts'
import { choice, linear } from '../../state/parameter.ts'
import type { Point } from '../../plot/path.ts'

export const rules: readonly Rule[] = ['log', 'quadratic', 'absolute', 'focal']
const digits = { significant: 4 } as const

/** What costs more is not drawn: a curve goes out at the top of the plot, and no further. */
const ceiling = 1.65
/** A rule's expected score along the prediction, for a truth. */
const curveOf = (rule: Rule) =>
  keep((q: number, gamma: number): readonly Point[] =>
    range(0, 241).map(i => [i / 240, Math.min(ceiling, expectedScore(rule, q, i / 240, gamma))]),
  )
const curves = {
  log: curveOf('log'),
  quadratic: curveOf('quadratic'),
  absolute: curveOf('absolute'),
  focal: curveOf('focal'),
}
const nothing: readonly Point[] = []
/** Log and quadratic always, and the one that is looked at. */
export const curveIn = (rule: Rule, { q, gamma, rule: chosen }: Pick<ScoringState, 'q' | 'gamma' | 'rule'>) =>
  rule === chosen || rule === 'log' || rule === 'quadratic' ? curves[rule](q, rule === 'focal' ? gamma : 0) : nothing

const between = { min: 0.01, max: 0.99, step: 0.01 }

export const scoring = defineFigure(
  {
    id: 'scoring',
    parameters: {
      /** How often the outcome is 1: the truth. */
      q: linear({ ...between, initial: 0.7 }),
      /** The prediction. */
      p: linear({ ...between, initial: 0.5 }),
      rule: choice(['log', 'quadratic', 'absolute', 'focal'], 'log'),
      /** The exponent of focal loss; 0 makes it the log score. */
      gamma: linear({ min: 0, max: 5, step: 0.1, initial: 2 }),
    },
    presets: {
      log: {},
      brier: { rule: 'quadratic' },
      absolute: { rule: 'absolute', p: 0.99 },
      focal: { rule: 'focal', q: 0.8, p: 0.8 },
      'our-neuron': { q: 0.01, p: sigmoid(4) },
    },
    /** What the prediction costs on average, the prediction that costs least, and what this one costs above that. */
    derive: ({ q, p, rule, gamma }) => {
      const expected = expectedScore(rule, q, p, gamma)
      const best = bestPrediction(rule, q, gamma)
      const least = expectedScore(rule, q, best ?? p, gamma)
      return { expected, best, least, excess: Math.max(0, expected - least) }
    },
  },
  {
    shown: { expected: { digits }, best: { digits } },
    sweep: { by: 'p', at: range(1, 100, 7).map(n => n / 100), file: range(1, 100).map(n => n / 100) },
    columns: ['expected'],
    heard: { columns: ['expected'] },
  },
)

export type ScoringState = StateOf<typeof scoring>
