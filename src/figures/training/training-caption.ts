import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { TrainingState } from './training.model.ts'
import type { Crossing } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

/** Numbers as this figure says them, in a language. */
export function trainingSay(language: Language) {
  const { crossing } = trainingWords[language]
  const number = (value: number, significant = 4) => formatNumber(value, language, { significant })
  const whole = (value: number) => formatNumber(value, language, { decimals: 0 })
  const epoch = ({ epoch, counted }: Crossing) => whole(counted ? epoch : Number(epoch.toPrecision(3)))
  return {
    number,
    whole,
    crossing: (at: Crossing) => crossing.at(epoch(at), at.counted),
    flag: (at: Crossing) => crossing.flag(epoch(at), at.counted),
    /** An output that stays true where it would round to 1. */
    output: (z: number) => {
      const rest = sigmoid(-z)
      return rest > 0 && rest < 1e-5 ? `1 − ${number(rest, 2)}` : number(sigmoid(z), 6)
    },
  }
}

/** What the picture shows, in sentences that hold for every state that it can be in. */
export function trainingCaption(language: Language): (state: TrainingState) => readonly string[] {
  const words = trainingWords[language].caption
  const say = trainingSay(language)
  const waits = ({ runs }: TrainingState): string => {
    const [q, ce] = [runs.quadratic.crossing, runs['cross-entropy'].crossing]
    if (q.epoch === ce.epoch) return words.together(say.crossing(q))
    if (q.epoch < ce.epoch) return words.reversed(say.crossing(q), say.crossing(ce))
    const ratio = q.epoch / ce.epoch
    const times = formatNumber(ratio, language, { decimals: ratio < 10 ? 1 : 0 })
    return words.both(say.crossing(q), say.crossing(ce), times)
  }
  return state => [
    ...(state['quadratic.crossing'] === 0
      ? [words.ahead]
      : [words.wrong(say.number(Math.abs(state['start.error']))), waits(state)]),
    words.reason(say.number(state['start.slope'], 3)),
    ...(state.x === 0 ? [words.noInput] : []),
  ]
}
