import { arrow } from './arrow-path.ts'
import { useFollow } from './follow.ts'
import { usePlace } from './frame.ts'
import { stroke } from './hue.ts'
import type { LineProps } from './line.tsx'
import type { Point } from './path.ts'

export interface ArrowProps<S> extends Omit<LineProps<S>, 'kind'> {
  /** Dotted: only wished for. */
  wish?: boolean
  /** It starts so many units of the box further on, at the rim of a mark, and is no shorter for it. */
  rim?: number
}

/** A push from one place to another; of no length, none. */
export function Arrow<S>({ from, to, tone = 'ink', wish = false, rim = 0 }: ArrowProps<S>) {
  const place = usePlace<S>()
  const follow = useFollow<S>(state => {
    const [a, b] = [place(from, state), place(to, state)]
    if (!a || !b) return { d: '' }
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
    const on = rim / (Math.hypot(dx, dy) || 1)
    const moved = ([x, y]: Point): Point => [x + on * dx, y + on * dy]
    return { d: arrow(moved(a), moved(b)) }
  })
  return <path className={`arrow tone-${tone}${wish ? ' wish' : ''}`} {...stroke(tone, 3)} {...follow} />
}
