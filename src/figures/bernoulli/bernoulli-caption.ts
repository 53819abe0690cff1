import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { bernoulliNumbers } from './bernoulli.numbers.ts'
import type { BernoulliValues } from './bernoulli.parameters.ts'
import { bernoulliWords } from './bernoulli.words.ts'

/** From a score of this size on, the caption speaks of the ends that are never reached. */
const far = 4

/** What the picture shows, in sentences. */
export function sayBernoulli(values: BernoulliValues, language: Language): string[] {
  const { caption } = bernoulliWords[language]
  const { p1 = 0, p0 = 0, chosen = 0, loss = 0 } = bernoulliNumbers(values)
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  // The score for the label: positive where the label is the likelier one.
  const margin = values.y === 1 ? values.s : -values.s
  return [
    caption.both(number(values.s), number(p1), number(p0)),
    caption.chosen(number(values.y), number(chosen), number(loss)),
    margin === 0
      ? caption.even
      : margin >= far
        ? caption.sure
        : margin <= -far
          ? caption.wrong
          : margin > 0
            ? caption.likelier
            : caption.lessLikely,
  ]
}
