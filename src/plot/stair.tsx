import { areaOf } from './box.ts'
import { useFollow } from './follow.ts'
import { useFrame, usePlace, type At } from './frame.ts'
import { stroke } from './hue.ts'
import { lettering } from './label.tsx'
import { Mark } from './mark.tsx'
import { now, type Of } from './picture.ts'
import { shift, type Point } from './path.ts'

/** What the longest words of a step take, in units of the box: over the tread they do not leave the plot at its left. */
const widest = 112

export interface StairProps<S> {
  /** From the upper end of the step, at its right, to the lower one. */
  from: At<S>
  to: At<S>
  /** What the tread comes to, over it. Without, the step is faint, to compare with, and only its riser is named, beside it. */
  run?: Of<S, string>
  rise: Of<S, string>
}

/** A step down along a curve from a point of it: so far to the left, and so far down. */
export function Stair<S>({ from, to, run, rise }: StairProps<S>) {
  const { box } = useFrame<S>()
  const { text = 1 } = box
  const place = usePlace<S>()
  const faint = run === undefined
  const ends = (state: S): readonly [Point, Point] => [place(from, state) ?? [0, 0], place(to, state) ?? [0, 0]]
  const tread = useFollow<S>(state => {
    const [[right, high], [left]] = ends(state)
    return { d: `M${right},${high}H${left}` }
  })
  const riser = useFollow<S>(state => {
    const [[, high], [left, low]] = ends(state)
    return { d: `M${left},${high}V${low}` }
  })
  const words = useFollow<S>(state => {
    const [[right, high], [left, low]] = ends(state)
    const beside: Point = [left - 8, (high + low) / 2]
    return {
      transform: shift(faint ? beside : [Math.max(right - 4, areaOf(box).left + text * widest), high - text * 12]),
    }
  })
  const runWords = useFollow<S>(state => ({ text: faint ? '' : now(run, state) }), 'word')
  const riseWords = useFollow<S>(state => ({ text: now(rise, state) }), 'word')
  const [first, second] = faint ? (['soft', 'soft'] as const) : (['ink', 'slope'] as const)
  const width = faint ? 1.25 : 2.5
  return (
    <>
      <path className={`lines tone-${first}`} {...stroke(first, width)} {...tread} />
      <path className={`lines tone-${second}`} {...stroke(second, width)} {...riser} />
      {!faint && <Mark at={from} />}
      <g textAnchor="end" {...words}>
        {!faint && <text y={-20 * text} {...lettering(first)} {...runWords} />}
        <text {...lettering(second)} {...riseWords} />
      </g>
    </>
  )
}
