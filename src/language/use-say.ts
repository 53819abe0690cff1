import { useLanguage } from './language.ts'
import { formatNumber } from './number.ts'

/** Writes numbers in the page's language, to so many significant digits, or to as many as one is asked for by itself. */
export function useSay(digits = 3): (value: number, significant?: number) => string {
  const language = useLanguage()
  return (value, significant = digits) => formatNumber(value, language, { significant })
}
