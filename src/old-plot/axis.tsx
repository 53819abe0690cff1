import { memo } from 'react'
import { usePlot } from './plot.tsx'

interface AxisProps {
  ticks: readonly number[]
  format: (tick: number) => string
  /** What is measured, and in what. */
  title: string
}

interface YAxisProps extends AxisProps {
  /** Between the values and the plot: wider where a handle stands on the axis. */
  gap?: number
}

interface XAxisProps extends AxisProps {
  /** From the axis down to the values' baseline: wider where a handle stands on the axis. */
  gap?: number
  /** Beyond the last tick, for a word of the margin's width; or on a line of its own under the values. */
  titleAt?: 'end' | 'below'
}

/** Ticks along the bottom. */
export const XAxis = memo(({ ticks, format, title, gap = 19, titleAt = 'end' }: XAxisProps) => {
  const {
    layout: { width, height, margin },
    x,
  } = usePlot()
  const bottom = height - margin.bottom
  return (
    <g className="axis" aria-hidden="true">
      <line className="axis-line" x1={margin.left} x2={width - margin.right} y1={bottom} y2={bottom} />
      {ticks.map(tick => (
        <text key={tick} x={x(tick)} y={bottom + gap} textAnchor="middle">
          {format(tick)}
        </text>
      ))}
      {titleAt === 'end' ? (
        <text x={width - margin.right + 27} y={bottom + gap}>
          {title}
        </text>
      ) : (
        <text x={width - margin.right} y={bottom + gap + 19} textAnchor="end">
          {title}
        </text>
      )}
    </g>
  )
})

/** Hairlines with their values at the left; the title stands above them. */
export const YAxis = memo(({ ticks, format, title, gap = 8 }: YAxisProps) => {
  const {
    layout: { width, margin },
    y,
  } = usePlot()
  return (
    <g className="axis" aria-hidden="true">
      {ticks.map(tick => (
        <g key={tick}>
          <line className="grid-line" x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
          <text x={margin.left - gap} y={y(tick)} dy="0.35em" textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      <text x={2} y={margin.top - 18}>
        {title}
      </text>
    </g>
  )
})
