import { useMemo, useRef, type KeyboardEvent, type RefCallback } from 'react'
import { handleReach } from '../../old-frame/axis-handle.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { logLabelProbability } from '../../math/likelihood.ts'
import type { Label } from '../../math/loss.ts'
import { Handle } from '../../old-plot/handle.tsx'
import { usePlot } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { sayProbability } from './likelihood-caption.ts'
import { pointsOf, reach, withoutPoint } from './likelihood.points.ts'
import { pointPart, reaches, type LikelihoodPart } from './likelihood-scene.ts'
import type { LikelihoodStore } from './likelihood.store.ts'
import { likelihoodWords } from './likelihood.words.ts'
import { usePointHandle } from './use-point-handle.ts'

/** With more points than this, numbers and halos would run into each other. */
export const mostNumbered = 9

interface PointsProps {
  store: LikelihoodStore
  part: (name: LikelihoodPart) => Record<string, string | RefCallback<SVGElement>>
  selected: number | null
  onSelect(index: number): void
}

/** The points on their rails: dragged along, tapped to flip. */
export function LikelihoodPoints({ store, part, selected, onSelect }: PointsProps) {
  const { x } = usePlot()
  const language = useLanguage()
  const values = useFigure(store, state => state.paced)
  const points = pointsOf(values.points)
  const rooms = useMemo(() => reaches(values.points, x, handleReach), [values.points, x])
  const row = useRef<SVGGElement>(null)

  const remove = (index: number) => {
    // The next point takes this one's place and its focus; after the last one, the one before it does.
    if (index === points.length - 1) row.current?.querySelectorAll<SVGElement>('[role=slider]')[index - 1]?.focus()
    store.begin('keys')
    store.change({ points: withoutPoint(store.getState().values.points, index) })
    store.commit()
  }

  return (
    <g ref={row} className={`points${points.length > mostNumbered ? ' crowded' : ''}`}>
      {points.map((point, index) => {
        const [left, right] = rooms[index] ?? [0, 0]
        return (
          <g key={index} {...part(pointPart(index))}>
            <PointHandle
              store={store}
              index={index}
              x={point.x}
              label={point.label}
              left={left}
              right={right}
              p={sayProbability(logLabelProbability(point, values), language)}
              numbered={points.length <= mostNumbered}
              selected={index === selected}
              onSelect={onSelect}
              onRemove={remove}
            />
          </g>
        )
      })}
    </g>
  )
}

interface PointProps {
  store: LikelihoodStore
  index: number
  x: number
  label: Label
  p: string
  left: number
  right: number
  numbered: boolean
  selected: boolean
  onSelect(index: number): void
  onRemove(index: number): void
}

function PointHandle({
  store,
  index,
  x: place,
  label,
  p,
  left,
  right,
  numbered,
  selected,
  onSelect,
  onRemove,
}: PointProps) {
  const { x } = usePlot()
  const language = useLanguage()
  const words = useWords(likelihoodWords).point
  const { flip, ...events } = usePointHandle(store, index, x)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') flip()
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(index)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <g className={`point${selected ? ' selected' : ''}`} onKeyDown={onKeyDown} onFocus={() => onSelect(index)}>
      <Handle
        events={events}
        parameter="points"
        name={words.name(String(index + 1), label)}
        words={words.value(formatNumber(place, language, { significant: 3 }), p)}
        min={-reach}
        max={reach}
        now={place}
        orientation="horizontal">
        <rect className="handle-reach" x={-left} y={-handleReach} width={left + right} height={2 * handleReach} />
        <circle className="handle-halo" r={numbered ? 16 : 11} />
        <circle className={`label-mark${label === 0 ? ' hollow' : ''}`} r={numbered ? 9.5 : 4.5} />
        {numbered && (
          <text dy="0.34em" textAnchor="middle" aria-hidden="true">
            {index + 1}
          </text>
        )}
      </Handle>
    </g>
  )
}
