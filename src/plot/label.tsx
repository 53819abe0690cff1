import { keep } from '../state/keep.ts'
import type { Tone } from '../state/tone.ts'
import { areaOf } from './box.ts'
import { useFollow } from './follow.ts'
import { now, type Of } from './picture.ts'
import { useFrame, usePlace, type At } from './frame.ts'
import { hue, paper } from './hue.ts'
import { placed } from './mark.tsx'
import type { Point } from './path.ts'
import { spread } from './spread.ts'

type Anchor = 'start' | 'middle' | 'end'

/** How words in a plot are set. A rim of paper keeps them legible where a curve passes behind. */
export const lettering = (tone: Tone) => ({
  className: `label tone-${tone}`,
  fill: hue[tone],
  fontWeight: 600,
  stroke: paper,
  strokeWidth: 4,
  paintOrder: 'stroke',
  dy: '0.35em',
})

export interface LabelProps<S> {
  at: At<S>
  tone?: Tone
  /** Units of the box from the place; more where words are larger. */
  dx?: Of<S, number>
  dy?: Of<S, number>
  /** Without, the words go away from the place: to its left where `dx` does. */
  anchor?: Of<S, Anchor>
  children: Of<S, string>
}

/** Words beside a place. A group is moved and not the text, which would be laid out anew. */
export function Label<S>({ at, tone = 'ink', dx = 0, dy = 0, anchor, children }: LabelProps<S>) {
  const { text = 1 } = useFrame<S>().box
  const place = usePlace<S>()
  const follow = useFollow<S>(state => placed(place(at, state), text * now(dx, state), text * now(dy, state)))
  const side = useFollow<S>(state => ({ textAnchor: now(anchor, state) ?? (now(dx, state) < 0 ? 'end' : 'start') }))
  const words = useFollow<S>(state => ({ text: now(at, state) ? now(children, state) : '' }), 'word')
  return (
    <g {...follow}>
      <g {...side}>
        <text {...lettering(tone)} {...words} />
      </g>
    </g>
  )
}

export interface EndLabel<S> {
  tone: Tone
  at(state: S): Point
  /** On one line, or on as many as there are. */
  lines: readonly string[]
}

interface EndLabelsProps<S> {
  of: readonly EndLabel<S>[]
  /** How far above the plot's bottom they end, where a handle stands on its axis. */
  foot?: number
}

const usualLine = 15

/** The names of some curves beside their right ends, kept apart. */
export function EndLabels<S>({ of, foot = 0 }: EndLabelsProps<S>) {
  const { box } = useFrame<S>()
  const place = usePlace<S>()
  const { top, bottom } = areaOf(box)
  const most = Math.max(...of.map(({ lines }) => lines.length))
  const lineHeight = usualLine * (box.text ?? 1)
  // So that the last line of a name at the bottom is not among the ticks.
  const inset = (lineHeight / 2) * (most - 1)
  const heights = keep((state: S) =>
    spread(
      of.map(({ at }) => place(at, state)?.[1] ?? bottom),
      lineHeight * most + 5,
      top + inset,
      bottom - inset - foot,
    ),
  )
  return of.map(({ tone, lines }, index) => (
    <EndLabel
      key={tone}
      tone={tone}
      lines={lines}
      lineHeight={lineHeight}
      height={(state: S) => heights(state)[index] ?? bottom}
    />
  ))
}

interface EndLabelProps<S> {
  tone: Tone
  lines: readonly string[]
  lineHeight: number
  height(state: S): number
}

function EndLabel<S>({ tone, lines, lineHeight, height }: EndLabelProps<S>) {
  const { box } = useFrame<S>()
  const follow = useFollow<S>(state => placed([areaOf(box).right + 10, height(state)]))
  return (
    <g {...follow}>
      {lines.map((line, index) => (
        <text key={line} y={lineHeight * (index - (lines.length - 1) / 2)} {...lettering(tone)}>
          {line}
        </text>
      ))}
    </g>
  )
}
