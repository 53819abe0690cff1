import { useCallback, useMemo } from 'react'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Plot, xScale } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { LiftKnob, TiltKnob } from './likelihood-knobs.tsx'
import type { LikelihoodValues } from './likelihood.parameters.ts'
import { pointsOf } from './likelihood.points.ts'
import { LikelihoodPoints, mostNumbered } from './likelihood-points.tsx'
import { likelihoodScene, probabilityScale, railOf, xDomain } from './likelihood-scene.ts'
import type { LikelihoodStore } from './likelihood.store.ts'
import { likelihoodWords } from './likelihood.words.ts'

const xTicks = [-4, -2, 0, 2, 4]
const yTicks = [0, 0.5, 1]
const labels = [0, 1] as const

interface LikelihoodPlotProps {
  store: LikelihoodStore
  layout: Layout
  /** The point last touched. */
  selected: number | null
  onSelect(index: number): void
}

/** The curve σ(wx + b) between two rails of labelled points, each with a stem as long as its label is probable. */
export function LikelihoodPlot({ store, layout, selected, onSelect }: LikelihoodPlotProps) {
  const language = useLanguage()
  const words = useWords(likelihoodWords)
  const x = useMemo(() => xScale(layout, xDomain), [layout])
  const y = useMemo(() => probabilityScale(layout), [layout])
  const format = useCallback((value: number) => formatNumber(value, language, { significant: 3 }), [language])
  const draw = useCallback((values: LikelihoodValues) => likelihoodScene(values, layout), [layout])
  const part = useParts(store, draw)
  const crowded = useFigure(store, state => pointsOf(state.paced.points).length > mostNumbered)
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={yTicks} format={format} title={words.axes.probability} />
      <XAxis ticks={xTicks} format={format} title={words.axes.x} titleAt="below" />
      {labels.map(label => (
        <text
          key={label}
          x={layout.margin.left - 17}
          y={railOf(y, label)}
          dy="0.35em"
          textAnchor="end"
          aria-hidden="true">
          {words.rail(label)}
        </text>
      ))}
      <path className="missing" {...part('missing')} />
      <path className={`given${crowded ? ' thin' : ''}`} {...part('given')} />
      <path fill="none" stroke="currentColor" className="curve bold tone-ink" {...part('curve')} />
      <LikelihoodPoints store={store} part={part} selected={selected} onSelect={onSelect} />
      <LiftKnob store={store} part={part('lift')} />
      <TiltKnob store={store} part={part('tilt')} />
    </Plot>
  )
}
