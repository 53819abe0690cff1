import type { Tone } from '../state/tone.ts'
import { useFollow } from './follow.ts'
import { usePlace, type At } from './frame.ts'
import { hue, paper } from './hue.ts'
import { shift, type Point } from './path.ts'

/** Placed, or hidden where it is nowhere. */
export const placed = (place: Point | null, dx = 0, dy = 0) =>
  place
    ? { transform: shift([place[0] + dx, place[1] + dy]), visibility: 'inherit' }
    : { transform: shift([0, 0]), visibility: 'hidden' }

export interface MarkProps<S> {
  at: At<S>
  tone?: Tone
  /** Half its width. */
  size?: number
  /** A ring instead of a filled mark. */
  hollow?: boolean
}

/** The sign of a quantity at a place: a square for the quadratic cost, a circle for the others. */
export function Mark<S>({ at, tone = 'ink', size = 5, hollow = false }: MarkProps<S>) {
  const place = usePlace<S>()
  const props = {
    className: `marker tone-${tone}${hollow ? ' hollow' : ''}`,
    fill: hollow ? paper : hue[tone],
    stroke: hollow ? hue[tone] : paper,
    strokeWidth: hollow ? 2 : 1.5,
    ...useFollow<S>(state => placed(place(at, state))),
  }
  return tone === 'quadratic' ? (
    <rect x={-size} y={-size} width={2 * size} height={2 * size} {...props} />
  ) : (
    <circle r={size * 1.1} {...props} />
  )
}
