import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { SoftmaxState } from './softmax.model.ts'
import { softmaxWords } from './softmax.words.ts'

/** As near to its floor a smoothed loss has arrived, for all that its gradient says. */
const arrived = 1e-9

/** What the label gets and costs, and which class leads. */
export function saySoftmax(state: SoftmaxState, language: Language): string[] {
  const { p, k, loss, floor, gap, g, smooth, scores } = state
  const { caption } = softmaxWords[language]
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  const say = (value: number) => (value === 0 ? caption.tiny : caption.is(number(value)))
  const share = p[k] ?? NaN
  const own = number(share) === '1' ? caption.nearlyOne : say(share)
  const first =
    smooth === 0 ? caption.given(String(k), own, say(loss)) : caption.mixed(String(k), own, say(loss), number(floor))
  if (gap !== null && g.every(push => Math.abs(push) < arrived)) return [first, caption.best(number(gap))]
  const highest = Math.max(...scores)
  const ahead = scores.filter(score => score === highest).length
  if (scores[k] === highest) return [first, ahead > 1 ? caption.tied : caption.right]
  return [first, ahead > 1 ? caption.bothWrong : caption.wrong(String(scores.indexOf(highest)))]
}
