import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { lossScoreNumbers } from './loss-score.numbers.ts'
import type { LossScoreValues } from './loss-score.parameters.ts'
import { lossScoreWords } from './loss-score.words.ts'
import { pushDigits } from './loss-score-scene.ts'

/** From this margin on e^{−ys} alone tells what is left; and beyond this one on the wrong side the quadratic cost's push fades. */
const settled = 2
const faded = -2

/** What the picture shows, on either side of the boundary and on it. */
export function say(values: LossScoreValues, language: Language): string[] {
  const { caption } = lossScoreWords[language]
  const { margin: ys, loss, push, 'quadratic.push': quadraticPush } = lossScoreNumbers(values)
  const number = (value: number) => formatNumber(value, language, { significant: 3 })
  const pushed = (value: number) => formatNumber(value, language, pushDigits)
  const where = caption.where(
    number(values.s),
    values.y > 0 ? '+1' : '−1',
    number(ys),
    formatNumber(loss, language, { significant: 5 }),
  )
  if (ys === 0) return [where, caption.boundary]
  return [
    where,
    ys < 0 ? caption.wrong(pushed(push)) : caption.correct(pushed(push)),
    ...(ys >= settled ? [caption.nine] : []),
    caption.quadratic(pushed(quadraticPush)),
    ...(ys <= faded ? [caption.plateau] : []),
  ]
}
