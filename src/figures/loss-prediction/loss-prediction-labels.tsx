import { memo } from 'react'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { arrow } from '../../old-plot/arrow.ts'
import { Label } from '../../old-plot/label.tsx'
import { usePlot } from '../../old-plot/plot.tsx'
import { lossPredictionWords } from './loss-prediction.words.ts'
import { lossTicks, type Across } from './loss-prediction-axis.ts'

const line = 16
/** Clear of a knob at the right end. */
const marginGap = 14

/** The quadratic cost's share of the plot, which ends at ½. */
export const Ceiling = memo(() => {
  const {
    layout: { name, width, margin },
    y,
  } = usePlot()
  const words = useWords(lossPredictionWords)
  const right = width - margin.right
  const [first, second] = name === 'narrow' ? words.ceilingShort : words.ceiling
  return (
    <g className="ceiling">
      <rect x={margin.left} y={y(0.5)} width={right - margin.left} height={y(0) - y(0.5)} />
      <line x1={margin.left} x2={right + 9} y1={y(0.5)} y2={y(0.5)} />
      <Label x={right + marginGap} y={y(0.5) - line / 2} tone="quadratic">
        {first}
      </Label>
      <Label x={right + marginGap} y={y(0.5) + line / 2} tone="quadratic">
        {second}
      </Label>
    </g>
  )
})

/** From rung to rung the loss grows by ln 10. */
export const Ladder = memo(() => {
  const {
    layout: { width, margin },
    y,
  } = usePlot()
  const language = useLanguage()
  const words = useWords(lossPredictionWords)
  const right = width - margin.right
  const step = words.step(formatNumber(Math.LN10, language, { decimals: 3 }))
  return lossTicks.slice(1).map((rung, index) => {
    const below = y(lossTicks[index] ?? 0)
    return (
      <g key={rung} className="ladder">
        <path
          fill="none"
          stroke="currentColor"
          className="arrow"
          d={arrow(right + 6, below - 2, right + 6, y(rung) + 2)}
        />
        <Label x={right + marginGap} y={below + (y(rung) - below) * 0.6}>
          {step}
        </Label>
      </g>
    )
  })
})

/** What the marks stand for; on the logarithmic axis the ticks say so. */
export const MarkNames = memo(({ across: { kind, label, marks, place } }: { across: Across }) => {
  const { x, y } = usePlot()
  const language = useLanguage()
  const words = useWords(lossPredictionWords)
  if (kind === 'log') return null
  const side = label === 1 ? 1 : -1
  return marks.map((p, index) => (
    <Label
      key={p}
      x={x(place(p)) + side * 26}
      y={y(lossTicks[index + 1] ?? 0) - 10}
      anchor={label === 1 ? 'start' : 'end'}>
      {words.mark(formatNumber(p, language, { significant: 3 }))}
    </Label>
  ))
})

/** How far to the side of its curve a name stands, clear of a handle on it. */
const clear = { narrow: 30, medium: 34, wide: 54 }
const ownName = { narrow: 'formula', medium: 'plain', wide: 'full' } as const
const otherName = { narrow: 'label', medium: 'plain', wide: 'plain' } as const

/**
 * Where the names stand: the chosen label's by the share of the plot between its steep end and the name, and both by
 * their height as a loss.
 */
const namePlaces = {
  linear: { share: 0.38, aside: false, own: 1.75, other: 5.75 },
  log: { share: 0.17, aside: true, own: 5.75, other: 4 },
}

/** Both curves by name, in the empty room above them, which no tangent reaches. */
export const CurveNames = memo(({ across: { kind, label } }: { across: Across }) => {
  const {
    layout: { name, width, margin },
    y,
  } = usePlot()
  const { curves } = useWords(lossPredictionWords)
  const left = { place: margin.left, anchor: 'start' } as const
  const right = { place: width - margin.right, anchor: 'end' } as const
  const [from, to] = label === 1 ? [left, right] : [right, left]
  const inward = label === 1 ? 1 : -1
  const { share, aside, own, other } = namePlaces[kind]
  const x = from.place + share * (to.place - from.place) + (aside ? inward * clear[name] : 0)
  return (
    <>
      <Label x={x} y={y(own)} tone="cross-entropy" anchor={from.anchor}>
        {curves[ownName[name]][label]}
      </Label>
      <text className="label other-curve" x={to.place - inward * 14} y={y(other)} dy="0.35em" textAnchor={to.anchor}>
        {curves[otherName[name]][label === 1 ? 0 : 1]}
      </text>
    </>
  )
})
