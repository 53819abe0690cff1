import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { CrowdState } from './crowd.model.ts'
import { crowdWords } from './crowd.words.ts'

/** A share of a whole in per cent; one that rounds to nothing, or to all, and is not, says so. */
export function sayShare(share: number, language: Language): string {
  const percent = 100 * share
  if (percent > 0 && percent < 0.05) return '< 0.1 %'
  if (percent > 99.95 && percent < 100) return '> 99.9 %'
  return `${formatNumber(percent, language, { significant: percent < 10 ? 2 : 3 })} %`
}

/** What has come out at the epoch shown, in one sentence. */
export function sayResult(state: CrowdState, language: Language): string {
  const { result } = crowdWords[language]
  const whole = (value: number) => formatNumber(value, language, { decimals: 0 })
  const [epoch, n] = [whole(state.now), whole(state.n)]
  const [q, ce] = [state['quadratic.right'], state['cross-entropy.right']]
  if (state.now === 0) return result.start(whole(q), n)
  return q === ce ? result.both(epoch, whole(q), n) : result.apart(epoch, whole(q), whole(ce), n)
}

/** Why, and where the weights have gone: sentences that hold for one point and for forty. */
export function sayCrowd(state: CrowdState, language: Language): string[] {
  const { caption } = crowdWords[language]
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  const share = (value: number) => sayShare(value, language)
  const wrong = state['start.wrong']
  const reason =
    wrong === 0
      ? caption.allRight
      : wrong === state.n && state.n > 1
        ? caption.noneRight
        : caption.mistaken(
            number(wrong),
            state.n,
            share(state['quadratic.mistaken']),
            share(state['cross-entropy.mistaken']),
          )
  const { quadratic, 'cross-entropy': crossEntropy } = state.places
  return [
    reason,
    ...(state.now === 0
      ? []
      : [caption.moved(number(state.now), number(state.w), number(quadratic.w), number(crossEntropy.w))]),
    caption.trained(caption.way[state.optimizer], number(state.eta), number(state.epochs)),
  ]
}
