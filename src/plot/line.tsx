import type { Tone } from '../state/tone.ts'
import { useFollow } from './follow.ts'
import { now, type Of } from './picture.ts'
import { usePlace, type At } from './frame.ts'
import { hue, stroke } from './hue.ts'
import { written, type Point } from './path.ts'

/** What a line is: read off at a place, the line of ½, a hairline of the plot, an axis, a level to compare with, a tangent. */
const kinds = {
  cursor: { className: 'cursor', width: 1 },
  half: { className: 'half-line', width: 1 },
  grid: { className: 'grid-line', width: 1 },
  axis: { className: 'axis-line', width: 1 },
  reference: { className: 'reference', width: 1.5 },
  tangent: { className: 'tangent', width: 2 },
} as const

export interface LineProps<S> {
  from: At<S>
  to: At<S>
  kind?: keyof typeof kinds
  tone?: Tone
}

/** A straight line between two places. */
export function Line<S>({ from, to, kind = 'tangent', tone = 'ink' }: LineProps<S>) {
  const place = usePlace<S>()
  const follow = useFollow<S>(state => {
    const [a, b] = [place(from, state), place(to, state)]
    return { d: a && b ? `M${written(a)}L${written(b)}` : '' }
  })
  const { className, width } = kinds[kind]
  return <path className={`${className} tone-${tone}`} {...stroke(tone, width)} {...follow} />
}

export interface LinesProps<S> {
  of(state: S): readonly (readonly [from: Point, to: Point])[]
  tone?: Tone
  width?: Of<S, number>
}

/** Any number of straight lines in one mark. */
export function Lines<S>({ of, tone = 'ink', width = 2 }: LinesProps<S>) {
  const place = usePlace<S>()
  const follow = useFollow<S>(state => ({
    d: of(state)
      .map(([from, to]) => {
        const [a, b] = [place(from, state), place(to, state)]
        return a && b ? `M${written(a)}L${written(b)}` : ''
      })
      .join(''),
    strokeWidth: now(width, state),
  }))
  return <path className={`lines tone-${tone}`} fill="none" stroke={hue[tone]} {...follow} />
}
