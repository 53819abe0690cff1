import type { Digits } from '../language/number.ts'

/** "3" is three decimals, "3s" three significant digits. */
export const readDigits = (text: string): Digits =>
  text.endsWith('s') ? { significant: Number.parseInt(text, 10) } : { decimals: Number.parseInt(text, 10) }
