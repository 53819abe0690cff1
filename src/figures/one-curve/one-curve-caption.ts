import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { oneCurveNumbers } from './one-curve.numbers.ts'
import type { OneCurveValues } from './one-curve.parameters.ts'
import { labelNames } from './one-curve-labels.ts'
import { oneCurveWords } from './one-curve.words.ts'

/** What the picture shows, with the label called as the reader calls it. */
export function say(values: OneCurveValues, language: Language): string[] {
  const { caption } = oneCurveWords[language]
  const { s, p, form11 } = oneCurveNumbers(values)
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  return [
    caption.both(
      number(s),
      number(p),
      labelNames(values.labels, values.y),
      formatNumber(form11, language, { significant: 5 }),
    ),
    caption.labels[values.labels],
    caption.axis[values.axis],
    caption.soft,
  ]
}
