import './live-formula.css'
import { memo, type ComponentType } from 'react'

interface LiveFormulaProps {
  /** What the formula says, in a few words. */
  label: string
  /** The figure's own `x.formula.mdx`. */
  of: ComponentType
}

/** A figure's formula with its live numbers: within it only the numbers render again. */
export const LiveFormula = memo(({ label, of: Formula }: LiveFormulaProps) => (
  <div className="live-formula" role="group" aria-label={label}>
    <p className="aside-note">{label}</p>
    <Formula />
  </div>
))
