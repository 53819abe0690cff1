import { useCallback, useMemo } from 'react'
import { handleReach } from '../../old-frame/axis-handle.tsx'
import { useAxisHandle } from '../../old-frame/use-axis-handle.ts'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { Handle } from '../../old-plot/handle.tsx'
import { Label } from '../../old-plot/label.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Plot } from '../../old-plot/plot.tsx'
import { linearScale } from '../../old-plot/scale.ts'
import { clamp } from '../../state/parameter.ts'
import { useFigure } from '../../state/stores-context.ts'
import { freeThrowParameters, type FreeThrowValues } from './free-throw.parameters.ts'
import type { FreeThrowStore } from './free-throw.store.ts'
import { freeThrowWords, type Thrower } from './free-throw.words.ts'
import { at, court, freeThrowScene } from './free-throw-scene.ts'

const tone = { person: 'ink', quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' } as const
const { miss: parameter } = freeThrowParameters

/** Degrees to the place across, as a share of the reach, and back. */
const across = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const degreesAt = (place: number) => (Math.asin(clamp(place, -1, 1)) * 180) / Math.PI

interface FreeThrowPlotProps {
  store: FreeThrowStore
  layout: Layout
  /** Whose corrections are drawn. */
  shown: readonly Thrower[]
}

/** The free throw from above: you, the basket, the last shot, and the turns back. */
export function FreeThrowPlot({ store, layout, shown }: FreeThrowPlotProps) {
  const language = useLanguage()
  const words = useWords(freeThrowWords)
  const miss = useFigure(store, state => state.paced.miss)
  const { x: cx, y: cy, reach } = court(layout)
  const x = useMemo(() => linearScale([-1, 1], [cx - reach, cx + reach]), [cx, reach])
  const y = useMemo(() => linearScale([0, 1], [cy, cy - reach]), [cy, reach])
  const draw = useCallback((values: FreeThrowValues) => freeThrowScene(values, layout, language), [layout, language])
  const part = useParts(store, draw)
  const events = useAxisHandle({
    store,
    parameter,
    scale: x,
    orientation: 'horizontal',
    place: across,
    value: degreesAt,
    read: () => store.getState().values.miss,
    set: value => store.change({ miss: value }),
  })
  const left = at(layout, parameter.min, 1)
  const right = at(layout, parameter.max, 1)
  const basket = at(layout, 0, 1)
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <path
        className="free-throw-court"
        d={`M${cx},${cy}L${left.x},${left.y}A${reach},${reach} 0 0 1 ${right.x},${right.y}Z`}
      />
      <line className="grid-line" x1={cx} y1={cy} x2={cx} y2={basket.y} />
      <circle className="free-throw-basket" cx={basket.x} cy={basket.y} r={10} />
      <Label x={basket.x} y={basket.y - 22} anchor="middle">
        {words.basket}
      </Label>
      <circle className="free-throw-player" cx={cx} cy={cy} r={5} />
      <Label x={cx} y={cy + 18} anchor="middle">
        {words.you}
      </Label>
      <line className="free-throw-shot" {...part('shot')} />
      {shown.map(thrower => (
        <g key={thrower}>
          <path
            fill="none"
            stroke="currentColor"
            className={`arrow tone-${tone[thrower]} turn-${thrower}`}
            {...part(`${thrower}.arrow`)}
          />
          <text className={`label tone-${tone[thrower]}`} dy="0.35em" {...part(`${thrower}.label`)} />
        </g>
      ))}
      <g {...part('handle')}>
        <Handle
          events={events}
          parameter="miss"
          name={words.handle.name}
          words={words.handle.value(formatNumber(miss, language, { significant: 3 }))}
          min={parameter.min}
          max={parameter.max}
          now={miss}
          orientation="horizontal">
          <circle className="handle-reach" r={handleReach} />
          <circle className="handle-halo" r={18} />
          <circle className="handle-knob" r={9} />
        </Handle>
      </g>
    </Plot>
  )
}
