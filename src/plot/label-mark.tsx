import { useFollow } from './follow.ts'
import { now, type Of } from './picture.ts'
import { usePlace, type At } from './frame.ts'
import { hue, paper } from './hue.ts'
import { placed } from './mark.tsx'

interface LabelMarkProps<S> {
  at: At<S>
  /** 1, or +1; the other label is hollow. */
  filled?: Of<S, boolean>
}

/** A label as a small mark: 1 is filled, 0 (or −1) is hollow. */
export function LabelMark<S>({ at, filled = false }: LabelMarkProps<S>) {
  const place = usePlace<S>()
  const follow = useFollow<S>(state => ({
    ...placed(place(at, state)),
    className: now(filled, state) ? 'label-mark' : 'label-mark hollow',
    fill: now(filled, state) ? hue.ink : paper,
  }))
  return <circle r={4} stroke={hue.ink} strokeWidth={2} {...follow} />
}
