import './live-formula.css'
import { memo } from 'react'
import { FormulaSlot } from '../formula/formula-slot.tsx'

interface LiveFormulaProps {
  /** What the formula says, in a few words. */
  label: string
  /** The figure's own formula: `x.formula.mdx` is "x". */
  of: string
}

/** A figure's formula with its live numbers: within it only the numbers change. */
export const LiveFormula = memo(({ label, of }: LiveFormulaProps) => (
  <div className="live-formula" role="group" aria-label={label}>
    <p className="aside-note">{label}</p>
    <FormulaSlot name={of} />
  </div>
))
