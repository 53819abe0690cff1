import { useCallback, useMemo } from 'react'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Clip } from '../../old-plot/clip.tsx'
import { Curve } from '../../old-plot/curve.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Marker, markerAt } from '../../old-plot/marker.tsx'
import { Plot } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import type { LossPredictionValues } from './loss-prediction.parameters.ts'
import type { LossPredictionStore } from './loss-prediction.store.ts'
import { lossPredictionWords } from './loss-prediction.words.ts'
import { acrossOf, lossTicks, scales } from './loss-prediction-axis.ts'
import { PredictionHandle } from './loss-prediction-handle.tsx'
import { Ceiling, CurveNames, Ladder, MarkNames } from './loss-prediction-labels.tsx'
import { lossPredictionScene } from './loss-prediction-scene.ts'

/** The loss against the prediction, on a ladder whose rungs are ln 10 apart. */
export function LossPredictionPlot({ store, layout }: { store: LossPredictionStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(lossPredictionWords)
  const across = useFigure(store, state => acrossOf(state.paced))
  const { x, y, at } = useMemo(() => scales(layout, across), [layout, across])
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 4 }), [language])
  const draw = useCallback((values: LossPredictionValues) => lossPredictionScene(values, layout), [layout])
  const part = useParts(store, draw)
  const area = `loss-prediction-${layout.name}-area`
  const ticks = useMemo(() => across.ticks.map(across.place), [across])
  const sayTick = useCallback((place: number) => say(across.ticks[ticks.indexOf(place)] ?? place), [across, ticks, say])
  const title = across.kind === 'linear' ? words.axes.prediction : words.axes.log[across.label]
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <Ceiling />
      <YAxis ticks={lossTicks} format={say} title={words.axes.loss} />
      <XAxis ticks={ticks} format={sayTick} title={title} titleAt="below" />
      <Ladder />
      <Curve tone="cross-entropy" weight="thin" points={across.other} />
      <line className="cursor" {...part('drop')} />
      <Curve tone="quadratic" points={across.quadratic} />
      <Clip id={area} />
      <g clipPath={`url(#${area})`}>
        <line className="tangent" {...part('tangent')} />
      </g>
      <Curve tone="cross-entropy" points={across.own} />
      {across.marks.map((p, rung) => (
        <Marker
          key={p}
          tone="cross-entropy"
          size={4}
          at={markerAt('cross-entropy', at(p), y(lossTicks[rung + 1] ?? 0))}
        />
      ))}
      <MarkNames across={across} />
      <CurveNames across={across} />
      <Marker tone="quadratic" at={part('quadratic')} />
      <PredictionHandle store={store} layout={layout} part={part('handle')} />
    </Plot>
  )
}
