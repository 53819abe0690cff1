import type { Tick } from './axis.ts'
import { areaOf } from './box.ts'
import { useFollow } from './follow.ts'
import { useFrame } from './frame.ts'
import { hue } from './hue.ts'
import { shift } from './path.ts'

interface RightAxisProps {
  title: string
  ticks: readonly Tick[]
}

/** The vertical axis read in other terms, at its right: the same scale with ticks of its own. */
export function RightAxis({ title, ticks }: RightAxisProps) {
  const { box } = useFrame()
  const { text: larger = 1 } = box
  return (
    <g className="axis" aria-hidden="true">
      <text x={box.width - 2} y={box.top - larger * 18} textAnchor="end">
        {title}
      </text>
      {ticks.map(tick => (
        <RightTick key={tick.at} {...tick} />
      ))}
    </g>
  )
}

function RightTick({ at, text }: Tick) {
  const { box, y } = useFrame<unknown>()
  const place = useFollow(state => ({ transform: shift([areaOf(box).right, y(state).scale(at)]) }))
  return (
    <g {...place}>
      <line className="axis-line" stroke={hue.soft} x2={5} />
      <text x={9} dy="0.35em">
        {text}
      </text>
    </g>
  )
}
