import type { Tick } from './axis.ts'
import { areaOf } from './box.ts'
import { Each } from './each.tsx'
import { useFollow } from './follow.ts'
import { useFrame } from './frame.ts'
import { tenths } from './path.ts'

export interface AxisPlaces {
  /** The title of x: beyond the last tick, for a word of the margin's width; or on a line of its own under the values. */
  titleAt?: 'end' | 'below'
  /** From an axis to its values: wider where a handle stands on it. */
  xGap?: number
  yGap?: number
  /** From the plot's top to the title of y: more where a handle comes up there. */
  rise?: number
}

/** Ticks along the bottom, and hairlines with their values at the left; the title of y stands above them. */
export function Axes({ titleAt = 'below', xGap = 19, yGap = 8, rise = 18 }: AxisPlaces) {
  const { box, x, y } = useFrame<unknown>()
  const { left, right, bottom } = areaOf(box)
  const { text = 1 } = box
  const across = useFollow(state => ({ text: x(state).title }), 'word')
  const up = useFollow(state => ({ text: y(state).title }), 'word')
  return (
    <g className="axis" aria-hidden="true">
      <Each of={state => y(state).ticks}>{tick => <YTick tick={tick} gap={yGap} />}</Each>
      <line className="axis-line" stroke="#50545a" x1={left} x2={right} y1={bottom} y2={bottom} />
      <Each of={state => x(state).ticks}>{tick => <XTick tick={tick} gap={xGap} />}</Each>
      <text x={2} y={box.top - text * rise} {...up} />
      {titleAt === 'end' ? (
        <text x={right + text * 27} y={bottom + text * xGap} {...across} />
      ) : (
        <text x={right} y={bottom + text * (xGap + 19)} textAnchor="end" {...across} />
      )}
    </g>
  )
}

interface TickProps {
  tick(state: unknown): Tick
  gap: number
}

/*
 * Ticks stand by x and y, and not by `transform` as what follows every move: they move with a domain only, and each
 * transform is one more piece of the page that the browser puts together anew at every move of anything.
 */

/** A hairline across, with its value at the left. */
export function YTick({ tick, gap }: TickProps) {
  const { box, y } = useFrame<unknown>()
  const height = (state: unknown) => tenths(y(state).scale(tick(state).at))
  const line = useFollow(state => ({ y1: height(state), y2: height(state) }))
  const name = useFollow(state => ({ text: tick(state).text, y: height(state) }))
  return (
    <>
      <line className="grid-line" stroke="#d9d5cb" x1={box.left} x2={box.width - box.right} {...line} />
      <text x={box.left - gap * (box.text ?? 1)} dy="0.35em" textAnchor="end" {...name} />
    </>
  )
}

function XTick({ tick, gap }: TickProps) {
  const { box, x } = useFrame<unknown>()
  const place = useFollow(state => ({ text: tick(state).text, x: tenths(x(state).scale(tick(state).at)) }))
  return <text y={areaOf(box).bottom + (box.text ?? 1) * gap} textAnchor="middle" {...place} />
}
