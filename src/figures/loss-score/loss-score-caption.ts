import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { LossScoreState } from './loss-score.model.ts'
import { lossScoreWords } from './loss-score.words.ts'

/** From this margin on e^{−ys} alone tells what is left; and beyond this one on the wrong side the quadratic cost's push fades. */
const [settled, faded] = [2, -2]

export const sign = (y: number) => (y > 0 ? '+1' : '−1')

/** What the picture shows, on either side of the boundary and on it. */
export function sayLossScore({ margin, loss, push, ...state }: LossScoreState, language: Language): string[] {
  const { caption } = lossScoreWords[language]
  const say = (value: number, significant: number) => formatNumber(value, language, { significant })
  const pushes = caption.pushes(say(margin, 3), say(push, 4), say(state['quadratic.push'], 4))
  if (margin === 0) return [pushes, caption.boundary]
  if (margin < 0) return [pushes, margin <= faded ? caption.far : caption.wrong]
  return [pushes, caption.correct(say(loss, 5)), ...(margin >= settled ? [caption.nine] : [])]
}
