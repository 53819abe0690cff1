import type { Tone } from '../state/tone.ts'
import { arrow } from './arrow.ts'
import { useFollow } from './follow.ts'
import { usePlace, type At } from './frame.ts'
import { stroke } from './hue.ts'
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
  width?: number
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
  }))
  return <path className={`lines tone-${tone}`} {...stroke(tone, width)} {...follow} />
}

export interface ArrowProps<S> extends Omit<LineProps<S>, 'kind'> {
  /** Dotted: only wished for. */
  wish?: boolean
}

/** A push from one place to another; of no length, none. */
export function Arrow<S>({ from, to, tone = 'ink', wish = false }: ArrowProps<S>) {
  const place = usePlace<S>()
  const follow = useFollow<S>(state => {
    const [a, b] = [place(from, state), place(to, state)]
    return { d: a && b ? arrow(a, b) : '' }
  })
  return <path className={`arrow tone-${tone}${wish ? ' wish' : ''}`} {...stroke(tone, 3)} {...follow} />
}
