import { useLanguage } from '../language/language.ts'
import { formatNumber, type Digits } from '../language/number.ts'

interface ValueProps {
  /** null is shown as "none" and written as the empty value. */
  of: number | null
  digits: Digits
  /** The public key; stands once a figure. */
  dataKey?: string
}

/** A computed number: rounded for the eye, whole for machines (NaN too, which React wants as text). */
export function Value({ of, digits, dataKey }: ValueProps) {
  return (
    <data value={of === null ? '' : String(of)} data-key={dataKey} translate="no">
      {formatNumber(of, useLanguage(), digits)}
    </data>
  )
}
