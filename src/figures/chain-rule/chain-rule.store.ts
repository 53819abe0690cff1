import { sweepTable, type FigureModel } from '../../state/figure-model.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { chainRuleNumbers } from './chain-rule.numbers.ts'
import { chainRuleParameters, type ChainRuleParameters } from './chain-rule.parameters.ts'

const samples = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000)

export const chainRule: FigureModel<ChainRuleParameters> = {
  id: 'chain-rule',
  parameters: chainRuleParameters,
  presets: {
    // σ(4): the article's second start.
    'our-neuron': { a: 0.9820137900379085 },
    gentle: { a: 0.6 },
    hopeless: { a: 0.999 },
    'no-input': { x: 0 },
  },
  settle: values => ({ values, problems: [] }),
  numbers: chainRuleNumbers,
  table: values =>
    sweepTable(chainRule, values, 'a', samples, [
      'quadratic.dCda',
      'cross-entropy.dCda',
      'slope',
      'quadratic.gradient',
      'cross-entropy.gradient',
    ]),
}

export type ChainRuleStore = FigureStore<ChainRuleParameters>
