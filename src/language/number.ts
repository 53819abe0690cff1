import type { Language, Words } from './language.ts'

/** How many digits a number is shown with: after the point, or in all. */
export type Digits = { decimals: number } | { significant: number }

const locale: Words = { zh: 'zh-CN', en: 'en-US' }
const notFinite: Words<{ infinity: string; undefined: string; none: string }> = {
  zh: { infinity: '无穷大', undefined: '没有意义', none: '无' },
  en: { infinity: 'infinite', undefined: 'undefined', none: 'none' },
}

const formats = new Map<string, Intl.NumberFormat>()

function format(language: Language, digits: Digits): Intl.NumberFormat {
  const key = language + JSON.stringify(digits)
  let known = formats.get(key)
  if (!known) {
    known = new Intl.NumberFormat(locale[language], 'decimals' in digits
      ? { minimumFractionDigits: digits.decimals, maximumFractionDigits: digits.decimals }
      : { minimumSignificantDigits: 1, maximumSignificantDigits: digits.significant })
    formats.set(key, known)
  }
  return known
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (n: number) =>
  String(n).replace('-', '⁻').replace(/\d/g, digit => superscripts.charAt(Number(digit)))

/** A power of ten by its exponent: 10⁻⁶, and 1 for 0. */
export const formatPower = (exponent: number): string => exponent === 0 ? '1' : `10${raised(exponent)}`

function scientific(value: number, language: Language, significant: number): string {
  let exponent = Math.floor(Math.log10(Math.abs(value)))
  // Two divisions, because 10 ** -320 is no longer a normal number.
  let mantissa = value / 10 ** Math.trunc(exponent / 2) / 10 ** (exponent - Math.trunc(exponent / 2))
  if (Math.abs(Number(mantissa.toPrecision(significant))) >= 10) {
    mantissa /= 10
    exponent += 1
  }
  return `${format(language, { significant }).format(mantissa)}×10${raised(exponent)}`
}

/**
 * A number for the eye: a true minus sign, no −0, words where it is not finite, powers of ten where
 * plain digits would show nothing (below the last decimal) or too many (from 10⁷).
 */
export function formatNumber(value: number | null, language: Language, digits: Digits): string {
  if (value === null) return notFinite[language].none
  if (Number.isNaN(value)) return notFinite[language].undefined
  if (!Number.isFinite(value)) return (value < 0 ? '−' : '') + notFinite[language].infinity
  const size = Math.abs(value)
  const smallest = 'decimals' in digits ? 0.5 * 10 ** -digits.decimals : 1e-4
  const text = size >= 1e7 || (size > 0 && size < smallest)
    ? scientific(value, language, 'decimals' in digits ? 2 : digits.significant)
    : format(language, digits).format(value === 0 ? 0 : value)
  return text.replaceAll('-', '−')
}
