const raised: Readonly<Record<string, string>> = Object.fromEntries(
  '⁰¹²³⁴⁵⁶⁷⁸⁹'.split('').map((sign, digit) => [sign, String(digit)]),
)

/**
 * A number as `formatNumber` writes it for the eye, in signs that every program reads: "−1,234.5" is "-1234.5", "2.5×10⁻⁷"
 * is "2.5e-7". What is no number, such as "none", stays.
 */
export function plainNumber(text: string): string {
  const shown = /^([-−]?)(\d[\d,]*(?:\.\d+)?)(?:×10(⁻?)([⁰¹²³⁴-⁹]+))?$/.exec(text.trim())
  if (!shown) return text
  const [, sign, digits = '', minus, power] = shown
  const exponent = power === undefined ? '' : `e${minus ? '-' : ''}${power.replace(/./g, digit => raised[digit] ?? '')}`
  return (sign ? '-' : '') + digits.replaceAll(',', '') + exponent
}
