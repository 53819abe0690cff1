import { line } from 'd3'
import type { Tone } from './tone.ts'
import { usePlot } from './plot.tsx'

export type Point = readonly [x: number, y: number]

// A tenth of a unit is less than a device pixel; more digits only make the path longer to write and to read.
const path = line<Point>().digits(1)

interface CurveProps {
  points: readonly Point[]
  tone: Tone
  /** The id of a clip path that covers what has happened: drawn bold, and the rest thin. */
  done?: string
  /** The id of a clip path that nothing of the curve may leave. */
  within?: string
}

/** A curve through points in the plot's own coordinates. */
export function Curve({ points, tone, done, within }: CurveProps) {
  const { x, y } = usePlot()
  const d = path.x(point => x(point[0])).y(point => y(point[1]))(points) ?? undefined
  return (
    <g className={`curve tone-${tone}`} clipPath={within && `url(#${within})`}>
      {done && <path className="thin" d={d} />}
      <path className="bold" d={d} clipPath={done && `url(#${done})`} />
    </g>
  )
}
