import type { OneCurveValues } from './one-curve.parameters.ts'

interface FormInPlotProps {
  labels: OneCurveValues['labels']
  /** The long form on two lines. */
  stacked: boolean
  x: number
  y: number
}

/** The loss as it is written with these labels. */
export function FormInPlot({ labels, stacked, x, y }: FormInPlotProps) {
  const text = { className: 'label tone-cross-entropy', x, y, dy: '0.35em', textAnchor: 'middle' } as const
  if (labels === 'pm1') {
    return (
      <text {...text}>
        L = log(1 + e
        <tspan className="raised" dy="-0.4em">
          −ys
        </tspan>
        <tspan dy="0.29em">)</tspan>
      </text>
    )
  }
  const [first, second] = ['L = −y log ŷ', '− (1 − y) log(1 − ŷ)']
  if (!stacked) return <text {...text}>{`${first} ${second}`}</text>
  return (
    <text {...text}>
      {first}
      <tspan x={x} dy="1.4em">
        {second}
      </tspan>
    </text>
  )
}
