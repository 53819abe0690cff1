import { memo, useMemo } from 'react'
import { useWords } from '../../language/language.ts'
import type { Label } from '../../math/loss.ts'
import { pathThrough } from '../../old-plot/path.ts'
import { usePlot } from '../../old-plot/plot.tsx'
import type { Form } from './numerics.numbers.ts'
import { mostDigits, stretchesOf } from './numerics-profile.ts'
import { digitScale, type Lane } from './numerics-scene.ts'
import { numericsWords } from './numerics.words.ts'

interface LaneProps {
  form: Form
  label: Label
  lane: Lane
}

const ticks = [0, mostDigits / 2, mostDigits]

/** One form along the scores: the digits it gets right, and in words the stretches where it has none. */
export const NumericsLane = memo(({ form, label, lane }: LaneProps) => {
  const words = useWords(numericsWords)
  const { layout, x } = usePlot()
  const stretches = useMemo(() => stretchesOf(form, label), [form, label])
  const y = digitScale(lane)
  const { margin, width } = layout
  return (
    <g>
      {ticks.map(tick => (
        <g key={tick} className="axis" aria-hidden="true">
          <line className="grid-line" x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
          {tick !== mostDigits / 2 && (
            <text x={margin.left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
              {tick}
            </text>
          )}
        </g>
      ))}
      {stretches.map(stretch =>
        stretch.kind === 'finite' ? (
          <path
            key={stretch.from}
            fill="none"
            stroke="currentColor"
            className={`curve tone-${form === 'stable' ? 'cross-entropy bold' : 'ink lane-curve'}`}
            d={pathThrough(stretch.points, x, y)}
          />
        ) : (
          <g key={stretch.from}>
            <rect
              className="no-number"
              x={x(stretch.from)}
              width={x(stretch.to) - x(stretch.from)}
              y={lane.top}
              height={lane.bottom - lane.top}
            />
            <text
              x={(x(stretch.from) + x(stretch.to)) / 2}
              y={(lane.top + lane.bottom) / 2}
              dy="0.35em"
              textAnchor="middle">
              {words.kind[stretch.kind]}
            </text>
          </g>
        ),
      )}
    </g>
  )
})
