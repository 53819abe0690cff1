import './plot.css'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useLayouts, type Layout } from './layout.ts'
import { linearScale, type LinearScale } from './scale.ts'

interface PlotFrame {
  layout: Layout
  x: LinearScale
  y: LinearScale
}

const PlotContext = createContext<PlotFrame | null>(null)

export function usePlot(): PlotFrame {
  const frame = useContext(PlotContext)
  if (!frame) throw new Error('this belongs inside a <Plot>')
  return frame
}

export const xScale = ({ width, margin }: Layout, domain: readonly [number, number]): LinearScale =>
  linearScale(domain, [margin.left, width - margin.right])

export const yScale = ({ height, margin }: Layout, domain: readonly [number, number]): LinearScale =>
  linearScale(domain, [height - margin.bottom, margin.top])

interface PlotProps {
  layout: Layout
  x: LinearScale
  y: LinearScale
  /** What the picture shows, in a sentence. */
  label: string
  children: ReactNode
}

/** An SVG of fixed proportions with two scales. A group and not an image, which would hide the handles inside it. */
export function Plot({ layout, x, y, label, children }: PlotProps) {
  const frame = useMemo(() => ({ layout, x, y }), [layout, x, y])
  // One of three, as the server draws them: without style sheets the middle one shows. One that is alone always does.
  const alone = useLayouts().length === 1
  return (
    <svg
      className={`plot only-${layout.name}`}
      display={alone ? undefined : layout.name === 'medium' ? 'block' : 'none'}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={label}>
      <PlotContext value={frame}>{children}</PlotContext>
    </svg>
  )
}
