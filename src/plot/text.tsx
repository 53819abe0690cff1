import { useFollow } from './follow.ts'
import { now } from './picture.ts'
import { useFrame, usePlace } from './frame.ts'
import { hue } from './hue.ts'
import type { LabelProps } from './label.tsx'
import { placed } from './mark.tsx'

export type TextProps<S> = Omit<LabelProps<S>, 'tone'>

/** Words of the plot itself, thin and soft as an axis says them: no label of one of its marks. */
export function Text<S>({ at, dx = 0, dy = 0, anchor = 'start', children }: TextProps<S>) {
  const { text = 1 } = useFrame<S>().box
  const place = usePlace<S>()
  const follow = useFollow<S>(state => ({
    ...placed(place(at, state), text * now(dx, state), text * now(dy, state)),
    textAnchor: now(anchor, state),
  }))
  const words = useFollow<S>(state => ({ text: now(at, state) ? now(children, state) : '' }), 'word')
  return (
    <g {...follow}>
      <text fill={hue.soft} dy="0.35em" {...words} />
    </g>
  )
}
