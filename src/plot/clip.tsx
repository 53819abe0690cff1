import { usePlot } from './plot.tsx'

interface ClipProps {
  id: string
  /** How far to the right it reaches, in the plot's own coordinates; absent, the whole plot. */
  until?: number
}

// So that a bold line on the frame keeps its whole width.
const rim = 3

/** The plot's area, or its part up to `until`, for curves to be clipped to. */
export function Clip({ id, until }: ClipProps) {
  const { layout: { width, height, margin }, x } = usePlot()
  const right = until === undefined ? width - margin.right + rim : x(until)
  return (
    <clipPath id={id}>
      <rect x={margin.left - rim} y={margin.top - rim} width={Math.max(0, right - margin.left + rim)}
        height={height - margin.top - margin.bottom + 2 * rim} />
    </clipPath>
  )
}
