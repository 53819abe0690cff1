import { formatDuration } from '../../language/duration.ts'
import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { countingLimit, nineMore, type HowWrongState } from './how-wrong.model.ts'
import { howWrongWords } from './how-wrong.words.ts'

/** From here on a start is called by its nines. */
const nines = 0.9

/** How long both costs take from a start, in sentences. */
export function sayHowWrong(state: HowWrongState, language: Language): string[] {
  const { a0, 'quadratic.flow': flow, 'quadratic.epochs': q, 'cross-entropy.epochs': ce } = state
  const { caption } = howWrongWords[language]
  const say = (value: number, significant: number) => formatNumber(value, language, { significant })
  const whole = (value: number | null) => formatNumber(value, language, { decimals: 0 })
  const time = (seconds: number | null) => (seconds === null ? whole(null) : formatDuration(seconds, language))
  const from = say(a0, 6)
  const [when, wait] =
    q === null
      ? [caption.beyond(from, whole(ce), whole(countingLimit), say(flow, 4)), caption.waitAbout(time(flow), time(ce))]
      : q === ce
        ? [caption.together(from, whole(ce)), caption.waitBoth(time(ce))]
        : [caption.apart(from, whole(ce), whole(q)), caption.wait(time(q), time(ce))]
  return [
    when,
    wait,
    a0 >= nines
      ? caption.nine(say(nineMore(a0), 6), say(state['nine.more'], 2), say(state['nine.ratio'], 2))
      : caption.ratio(say(state['wait.ratio'], 2)),
    caption.bars,
  ]
}
