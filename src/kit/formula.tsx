import './formula.css'
import { FormulaSlot } from '../formula/formula-slot.tsx'

interface FormulaProps {
  /** The name of its file, `x.formula.mdx`. */
  of: string
  /** What the formula says, in a few words. */
  label: string
}

/** A figure's formula with its live numbers, right under the plot. */
export function Formula({ of, label }: FormulaProps) {
  return (
    <div className="live-formula" role="group" aria-label={label}>
      <p className="aside-note">{label}</p>
      <FormulaSlot name={of} />
    </div>
  )
}
