import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { StateOf } from '../../state/figure.ts'
import type { chainRule } from './chain-rule.model.ts'
import { chainRuleWords } from './chain-rule.words.ts'

/** What the ladder shows, in sentences. */
export function sayChainRule(state: StateOf<typeof chainRule>, language: Language): string[] {
  const { caption } = chainRuleWords[language]
  const say = (value: number) => formatNumber(value, language, { significant: 3 })
  const climb = say(state.climb)
  const slope = caption.slope(say(state.slope), climb)
  if (state.x === 0) return [caption.noInput, slope]
  return [
    caption.gradients(say(state['cross-entropy.gradient']), say(state['quadratic.gradient']), climb),
    slope,
    ...(state.x < 0 ? [caption.turned] : []),
  ]
}
