import type { Tone } from '../state/tone.ts'
import { areaOf } from './box.ts'
import { useFollow } from './follow.ts'
import { useFrame } from './frame.ts'
import { hue } from './hue.ts'
import { tenths } from './path.ts'

export interface BandProps {
  /** Two heights, in the plot's own coordinates. */
  from: number
  to: number
  tone: Tone
  /** How far the line at `to` reaches out, in units of the box: to its name in the margin. */
  out?: number
}

/** A faint band across the plot, with a line where it ends. */
export function Band({ from, to, tone, out = 0 }: BandProps) {
  const { box, y } = useFrame()
  const { left, right } = areaOf(box)
  const field = useFollow<unknown>(state => {
    const [low, high] = [y(state).scale(from), y(state).scale(to)]
    return { y: tenths(Math.min(low, high)), height: tenths(Math.abs(high - low)) }
  })
  const end = useFollow<unknown>(state => {
    const height = tenths(y(state).scale(to))
    return { y1: height, y2: height }
  })
  return (
    <g className={`band tone-${tone}`} fill={hue[tone]} stroke={hue[tone]}>
      <rect x={left} width={right - left} stroke="none" fillOpacity={0.1} {...field} />
      <line x1={left} x2={right + out} {...end} />
    </g>
  )
}
