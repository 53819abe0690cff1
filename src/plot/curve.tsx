import { range } from 'd3'
import { useMemo } from 'react'
import { keep } from '../state/keep.ts'
import type { Tone } from '../state/tone.ts'
import type { Scale } from './axis.ts'
import { Clip } from './clip.tsx'
import { useFollow } from './follow.ts'
import { useFrame } from './frame.ts'
import { stroke } from './hue.ts'
import { path, type Point } from './path.ts'

/** A function's points, one for every other unit of the box. */
const sampled = (of: (x: number) => number, x: Scale): readonly Point[] => {
  const [from = 0, to = 0] = x.range()
  return range(from, to + 1, 2).map(place => {
    const value = x.invert(Math.min(place, to))
    return [value, of(value)]
  })
}

export interface CurveProps<S> {
  /** A function of x, which must be stable; or points that follow the state: the same ones are not drawn again. */
  of?(x: number): number
  through?(state: S): readonly Point[]
  tone?: Tone
  /** Bold for what has happened, thin for what is still to come, ghost for what was before. */
  weight?: 'bold' | 'thin' | 'ghost'
  /** Dotted: only wished for, or only guessed. */
  wish?: boolean
  /** Cut off where it leaves the plot. */
  clip?: boolean
}

const widths = { bold: 3, thin: 1.25, ghost: 1.5 }

/** A curve in the plot's own coordinates; where it is not finite it has a gap. */
export function Curve<S>({ of, through, tone = 'ink', weight = 'bold', wish = false, clip = false }: CurveProps<S>) {
  const { x, y } = useFrame<S>()
  const draw = useMemo(() => {
    const points = keep(sampled)
    const d = keep((points: readonly Point[], x: Scale, y: Scale) => path(points.map(([a, b]): Point => [x(a), y(b)])))
    return (state: S) => {
      const across = x(state).scale
      return { d: d(through ? through(state) : of ? points(of, across) : [], across, y(state).scale) }
    }
  }, [of, through, x, y])
  const follow = useFollow(draw)
  const drawing = (
    <path
      className={`curve ${weight} tone-${tone}${wish ? ' wish' : ''}`}
      {...stroke(tone, widths[weight])}
      {...follow}
    />
  )
  return clip ? <Clip>{drawing}</Clip> : drawing
}
