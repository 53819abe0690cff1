import { useLanguage } from '../language/language.ts'
import { formatNumber, type Digits } from '../language/number.ts'
import { useFigure, useFigureStore } from '../state/stores-context.ts'

/** "3" is three decimals, "3s" three significant digits. */
export const readDigits = (text: string): Digits =>
  text.endsWith('s') ? { significant: Number.parseInt(text, 10) } : { decimals: Number.parseInt(text, 10) }

interface LiveProps {
  /** `figure.key`, the key one of the figure's numbers. */
  name: string
  digits: string
  mathml?: boolean
}

/** A number of a figure's current state, standing in a formula. */
export function Live({ name, digits, mathml = false }: LiveProps) {
  const cut = name.indexOf('.')
  const store = useFigureStore(name.slice(0, cut))
  const value = useFigure(store, state => store.model.numbers(state.paced)[name.slice(cut + 1)])
  const language = useLanguage()
  if (value === undefined) throw new Error(`the figure has no number "${name}"`)
  const text = formatNumber(value, language, readDigits(digits))
  return mathml ? text : <data value={value === null ? '' : String(value)}>{text}</data>
}
