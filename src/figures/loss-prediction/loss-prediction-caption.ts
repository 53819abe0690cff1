import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { lossPredictionNumbers } from './loss-prediction.numbers.ts'
import type { LossPredictionValues } from './loss-prediction.parameters.ts'
import { lossPredictionWords } from './loss-prediction.words.ts'

/** What the picture shows, in sentences. */
export function sayLossPrediction(values: LossPredictionValues, language: Language): string[] {
  const { caption } = lossPredictionWords[language]
  const { right = 0, loss = 0, slope = 0, quadratic = 0, step = 0 } = lossPredictionNumbers(values)
  const number = (value: number, significant = 4) => formatNumber(value, language, { significant })
  return [
    caption.loss(number(right), number(loss)),
    caption.quadratic(number(quadratic, 3)),
    caption.step(number(step)),
    caption.slope(number(slope)),
  ]
}
