import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { TrainingState } from './training.model.ts'
import type { ByCost, Crossing } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

/** Numbers as this figure says them, in a language. */
export function trainingSay(language: Language) {
  const { crossing, wait, about } = trainingWords[language]
  const number = (value: number, significant = 4) => formatNumber(value, language, { significant })
  const whole = (value: number) => formatNumber(value, language, { decimals: 0 })
  /** What is not counted is known to about three digits. */
  const epoch = ({ epoch, counted }: Crossing) => whole(counted ? epoch : Number(epoch.toPrecision(3)))
  return {
    number,
    whole,
    epoch,
    /** The same with a word for what is not counted. */
    about: (at: Crossing) => (at.counted ? '' : about) + epoch(at),
    flag: (at: Crossing) => crossing.flag(epoch(at), at.counted),
    /** How many times as long the later of two waits is. */
    times: ({ quadratic, 'cross-entropy': crossEntropy }: ByCost<{ crossing: Crossing }>) => {
      const [q, ce] = [quadratic.crossing, crossEntropy.crossing]
      const ratio = Math.max(q.epoch, ce.epoch) / Math.min(q.epoch, ce.epoch)
      const counted = q.counted && ce.counted
      const times = counted ? ratio : Number(ratio.toPrecision(2))
      return wait(formatNumber(times, language, ratio < 10 ? { significant: 2 } : { decimals: 0 }), counted)
    },
    /** An output that stays true where it would round to 1. */
    output: (z: number, significant = 6) => {
      const rest = sigmoid(-z)
      return rest > 0 && rest < 10 ** (1 - significant) ? `1 − ${number(rest, 2)}` : number(sigmoid(z), significant)
    },
  }
}

/** Where both copies are at the epoch shown: said aloud after a step, and where playing ends. */
export function trainingHeard(language: Language): (state: TrainingState) => string {
  const { heard } = trainingWords[language]
  const { number, whole } = trainingSay(language)
  return ({ now, 'quadratic.a': q, 'cross-entropy.a': ce }) => heard(whole(now), number(q), number(ce))
}

/** Why it is so, in sentences that hold for every state that the picture can be in; what is so, it says itself. */
export function trainingCaption(language: Language): (state: TrainingState) => readonly string[] {
  const words = trainingWords[language].caption
  const { number } = trainingSay(language)
  return ({ 'start.error': error, 'start.slope': slope, rates, etaCe, x, ...state }) => [
    words.reason(number(Math.abs(error)), number(slope, 3)),
    ...(state['quadratic.crossing'] === 0 ? [words.ahead] : []),
    ...(etaCe === null ? [] : [words.rates(number(rates.quadratic), number(rates['cross-entropy']))]),
    ...(x === 0 ? [words.noInput] : []),
  ]
}
