import type { Tick } from './axis.ts'
import { areaOf } from './box.ts'
import { useFollow } from './follow.ts'
import { useFrame } from './frame.ts'
import { hue } from './hue.ts'
import { tenths } from './path.ts'

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
  const { right } = areaOf(box)
  const height = (state: unknown) => tenths(y(state).scale(at))
  const line = useFollow(state => ({ y1: height(state), y2: height(state) }))
  const name = useFollow(state => ({ y: height(state) }))
  return (
    <>
      <line className="axis-line" stroke={hue.soft} x1={right} x2={right + 5} {...line} />
      <text x={right + 9} dy="0.35em" {...name}>
        {text}
      </text>
    </>
  )
}
