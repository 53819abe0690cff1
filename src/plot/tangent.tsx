import type { Tone } from '../state/tone.ts'
import { useFollow } from './follow.ts'
import { useFrame, usePlace } from './frame.ts'
import { stroke } from './hue.ts'
import { tenths, written, type Point } from './path.ts'

export interface TangentProps<S> {
  /** Where it touches; null where there is none. */
  at(state: S): Point | null
  /** Its slope in the plot's own coordinates, whose scales are linear. */
  slope(state: S): number
  /** Half its length, in units of the box, however steep it is. */
  reach: number
  tone?: Tone
}

/** A straight line through a place, as long where it is steep as where it is flat. */
export function Tangent<S>({ at, slope, reach, tone = 'ink' }: TangentProps<S>) {
  const place = usePlace<S>()
  const { x, y } = useFrame<S>()
  const follow = useFollow<S>(state => {
    const middle = place(at, state)
    if (!middle) return { d: '' }
    const [across, up] = [x(state).scale, y(state).scale]
    const [run, rise] = [across(1) - across(0), (up(1) - up(0)) * slope(state)]
    const share = reach / Math.hypot(run, rise)
    const end = (way: number): Point => [tenths(middle[0] + way * run), tenths(middle[1] + way * rise)]
    return { d: `M${written(end(-share))}L${written(end(share))}` }
  })
  return <path className={`tangent tone-${tone}`} {...stroke(tone, 2)} {...follow} />
}
