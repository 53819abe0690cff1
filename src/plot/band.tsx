import { usePlot } from './plot.tsx'

interface BandProps {
  /** From and to, in the plot's own coordinates. */
  y: readonly [number, number]
}

/** A shaded stretch across the plot. */
export function Band({ y: [from, to] }: BandProps) {
  const { layout: { width, margin }, y } = usePlot()
  const top = Math.min(y(from), y(to))
  return (
    <rect className="band" x={margin.left} y={top} width={width - margin.left - margin.right}
      height={Math.abs(y(to) - y(from))} />
  )
}
