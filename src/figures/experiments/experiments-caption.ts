import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { StateOf } from '../../state/figure.ts'
import type { experiments } from './experiments.model.ts'
import { experimentsWords } from './experiments.words.ts'

/** Below this slope σ is called flat. */
const flat = 0.05
/** Gradients nearer to each other than this, as a ratio, are called about equal. */
const nearlyEqual = 1.05

/** The figure in words. Experiment 1 is the nearer one at every epoch (tests/figures/experiments.test.ts). */
export function sayExperiments({ epoch, neuron }: StateOf<typeof experiments>, language: Language): string[] {
  const { caption } = experimentsWords[language]
  const say = (value: number, decimals = 4) => formatNumber(value, language, { decimals })
  const { '1': one, '2': two } = neuron
  const outputs = [say(one.a), say(two.a)] as const
  const ratio = one.gradient / two.gradient
  return [
    epoch === 0 ? caption.start(...outputs) : caption.now(say(epoch, 0), ...outputs, say(two.a - one.a)),
    ratio > nearlyEqual
      ? caption.first(say(ratio, 1))
      : ratio < 1 / nearlyEqual
        ? caption.second(say(1 / ratio, 1))
        : caption.even(say(one.gradient), say(two.gradient)),
    two.slope < flat ? caption.flat(say(one.slope), say(two.slope)) : caption.slopes(say(one.slope), say(two.slope)),
  ]
}
