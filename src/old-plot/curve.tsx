import { pathThrough, type Point } from './path.ts'
import { usePlot } from './plot.tsx'
import type { Tone } from './tone.ts'

interface CurveProps {
  points: readonly Point[]
  tone: Tone
  /** Bold for what has happened, thin for what is still to come. */
  weight?: 'bold' | 'thin'
}

/** A curve through points in the plot's own coordinates. */
export function Curve({ points, tone, weight = 'bold' }: CurveProps) {
  const { x, y } = usePlot()
  return (
    <path fill="none" stroke="currentColor" className={`curve ${weight} tone-${tone}`} d={pathThrough(points, x, y)} />
  )
}
