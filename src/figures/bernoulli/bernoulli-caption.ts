import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { BernoulliState } from './bernoulli.model.ts'
import { bernoulliWords } from './bernoulli.words.ts'

/** From a score of this size on, the caption speaks of the ends that are never reached. */
const far = 4

/** What the picture shows, in sentences. */
export function sayBernoulli({ s, y, p1, p0, chosen, loss }: BernoulliState, language: Language): string[] {
  const { caption } = bernoulliWords[language]
  const say = (value: number) => formatNumber(value, language, { significant: 4 })
  return [
    caption.chosen(say(y), say(chosen), say(loss)),
    caption.both(say(s), say(p1), say(p0)),
    // By the score for the label, positive where the label is the likelier one.
    caption[standing(y === 1 ? s : -s)],
  ]
}

function standing(margin: number) {
  if (margin === 0) return 'even'
  if (Math.abs(margin) >= far) return margin > 0 ? 'sure' : 'wrong'
  return margin > 0 ? 'likelier' : 'lessLikely'
}
