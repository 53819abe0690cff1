import { useCallback, useMemo } from 'react'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { quadratic } from '../../math/loss.ts'
import { scoreAt } from '../../math/train.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Curve } from '../../old-plot/curve.tsx'
import { Label } from '../../old-plot/label.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Marker, markerAt } from '../../old-plot/marker.tsx'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import { ExperimentNeuron } from './experiments-neuron.tsx'
import { epochs, experimentsNumbers, halfOf, runs, type Experiment } from './experiments.numbers.ts'
import type { ExperimentsValues } from './experiments.parameters.ts'
import { costDomain, costPoints, epochDomain, experimentScene } from './experiments-scene.ts'
import type { ExperimentsStore } from './experiments.store.ts'
import { experimentsWords } from './experiments.words.ts'

const costTicks = [0, 0.1, 0.2, 0.3, 0.4, 0.5]
const epochTicks = [0, 100, 200, 300]

interface ExperimentProps {
  store: ExperimentsStore
  which: Experiment
  layout: Layout
}

/** One experiment: its neuron over its cost curve. The thin curve and the mark at ½ are the outcome. */
export function ExperimentPlot({ store, which, layout }: ExperimentProps) {
  const language = useLanguage()
  const words = useWords(experimentsWords)
  const x = useMemo(() => xScale(layout, epochDomain), [layout])
  const y = useMemo(() => yScale(layout, costDomain), [layout])
  const formats = useMemo(
    () => ({
      cost: (tick: number) => formatNumber(tick, language, { significant: 2 }),
      epoch: (tick: number) =>
        tick === 0 ? experimentsWords[language].epochZero : formatNumber(tick, language, { decimals: 0 }),
    }),
    [language],
  )
  const draw = useCallback(
    (values: ExperimentsValues) => experimentScene(which, values, layout, language),
    [which, layout, language],
  )
  const part = useParts(store, draw)
  const start = formatNumber(experimentsNumbers(store.getInitialState().values)[`${which}.start`] ?? null, language, {
    decimals: 2,
  })
  const half = halfOf(which)
  const halfCost = y(quadratic(scoreAt(runs[which], half), 0))
  // Each beside the part of its curve that leaves room.
  const early = x(half) < (x(0) + x(epochs)) / 2
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot(which)}>
      <text className="plot-head" x={2} y={14}>
        {words.head(which, start)}
      </text>
      <ExperimentNeuron part={part} />
      <YAxis ticks={costTicks} format={formats.cost} title="" />
      <XAxis ticks={epochTicks} format={formats.epoch} title="" />
      <line className="cursor" y1={layout.margin.top} y2={layout.height - layout.margin.bottom} {...part('cursor')} />
      <g className="outcome">
        <Curve tone="quadratic" weight="thin" points={costPoints[which]} />
        <Marker tone="quadratic" hollow size={4} at={markerAt('quadratic', x(half), halfCost, 4)} />
        <Label
          x={x(half) + (early ? 12 : -12)}
          y={halfCost + (early ? -10 : 10)}
          tone="quadratic"
          anchor={early ? 'start' : 'end'}>
          {words.half(formatNumber(half, language, { decimals: 0 }))}
        </Label>
      </g>
      <path fill="none" stroke="currentColor" className="curve bold tone-quadratic" {...part('past')} />
      <Marker tone="quadratic" at={part('now')} />
    </Plot>
  )
}
