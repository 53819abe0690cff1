import { usePlot } from './plot.tsx'

// So that a bold line on the frame keeps its whole width.
const rim = 3

/** The plot's area, for what must not leave it to be clipped to. */
export function Clip({ id }: { id: string }) {
  const {
    layout: { width, height, margin },
  } = usePlot()
  return (
    <clipPath id={id}>
      <rect
        x={margin.left - rim}
        y={margin.top - rim}
        width={width - margin.right - margin.left + 2 * rim}
        height={height - margin.top - margin.bottom + 2 * rim}
      />
    </clipPath>
  )
}
