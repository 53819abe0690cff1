import { clamp } from '../state/parameter.ts'
import type { Tone } from '../state/tone.ts'
import { useFollow } from './follow.ts'
import { now, type Of } from './picture.ts'
import { useFrame } from './frame.ts'
import { lettering } from './label.tsx'
import { shift } from './path.ts'

/** From the box's sides. */
const edge = 2

export interface FlagProps<S> {
  /** Over which place of x. */
  at(state: S): number
  /** Units of the box from its top. */
  y: number
  /** Half the width that the words take at most: they do not leave the box. */
  half: number
  tone?: Tone
  children: Of<S, string>
}

/** Words over a place of x, on a line of their own. */
export function Flag<S>({ at, y, half, tone = 'ink', children }: FlagProps<S>) {
  const { box, x } = useFrame<S>()
  const room = edge + half * (box.text ?? 1)
  const follow = useFollow<S>(state => ({
    transform: shift([clamp(x(state).scale(at(state)), room, box.width - room), y]),
  }))
  const words = useFollow<S>(state => ({ text: now(children, state) }), 'word')
  return (
    <g {...follow}>
      <text textAnchor="middle" {...lettering(tone)} {...words} />
    </g>
  )
}
