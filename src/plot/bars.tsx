import type { Tone } from '../state/tone.ts'
import { useFollow } from './follow.ts'
import { usePlace } from './frame.ts'
import { hue, paper } from './hue.ts'
import { written, type Point } from './path.ts'

export interface BarsProps<S> {
  /** Each from a corner to the opposite one. */
  of(state: S): readonly (readonly [corner: Point, opposite: Point])[]
  tone?: Tone
  /** An outline instead of a filled bar. */
  hollow?: boolean
}

/** Any number of bars in one mark. */
export function Bars<S>({ of, tone = 'ink', hollow = false }: BarsProps<S>) {
  const place = usePlace<S>()
  const follow = useFollow<S>(state => ({
    d: of(state)
      .map(([corner, opposite]) => {
        const [a, b] = [place(corner, state), place(opposite, state)]
        return a && b ? `M${written(a)}V${b[1]}H${b[0]}V${a[1]}Z` : ''
      })
      .join(''),
  }))
  const colours = { fill: hollow ? paper : hue[tone], stroke: hue[tone] }
  return <path className={`bar tone-${tone}${hollow ? ' hollow' : ''}`} {...colours} {...follow} />
}
