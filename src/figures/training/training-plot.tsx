import { useCallback, useMemo } from 'react'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber, formatPower } from '../../language/number.ts'
import { scoreAt } from '../../math/train.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Clip } from '../../old-plot/clip.tsx'
import { Label } from '../../old-plot/label.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Marker } from '../../old-plot/marker.tsx'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { costs, trainingResult } from './training.numbers.ts'
import type { TrainingValues } from './training.parameters.ts'
import type { TrainingStore } from './training.store.ts'
import { TrainingGhosts } from './training-ghosts.tsx'
import { trainingWords } from './training.words.ts'
import { EpochHandle, StartHandle, StartHint } from './training-handles.tsx'
import { markSize, trainingScene } from './training-scene.ts'
import { logFloor, mainVertical } from './training-vertical.ts'

/** Both runs from one start: the picture that the site is made for. */
export function TrainingPlot({ store, layout }: { store: TrainingStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(trainingWords)
  const values = useFigure(store, state => state.paced)
  const result = trainingResult(values)
  const vertical = mainVertical(values, result)
  const { kind, at, ticks } = vertical
  const [low, high] = vertical.domain
  const { epochs } = values

  const x = useMemo(() => xScale(layout, [0, epochs]), [layout, epochs])
  const y = useMemo(() => yScale(layout, [low, high]), [layout, low, high])
  const xTicks = useMemo(() => x.ticks(layout.name === 'narrow' ? 4 : 6), [x, layout])
  const formats = useMemo(
    () => ({
      epoch: (tick: number) => formatNumber(tick, language, { decimals: 0 }),
      value: (tick: number) => (kind === 'log' ? formatPower(tick) : formatNumber(tick, language, { significant: 3 })),
    }),
    [kind, language],
  )
  const draw = useCallback((state: TrainingValues) => trainingScene(state, layout, language), [layout, language])
  const part = useParts(store, draw)

  const right = layout.width - layout.margin.right
  const bottom = layout.height - layout.margin.bottom
  const title = {
    output: words.axes.output(formatNumber(result.label, language, { decimals: 0 })),
    log: words.axes.outputLog,
    score: words.axes.score,
  }[kind]
  const edges = costs.flatMap(cost => [0, epochs].map(n => at(scoreAt(result.runs[cost], n))))
  const clipped = kind === 'log' && edges.some(place => place <= Math.log10(logFloor))
  const overflows = edges.some(place => place < low || place > high)
  const area = `training-${layout.name}-area`

  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={ticks} format={formats.value} title={title} gap={24} />
      <XAxis ticks={xTicks} format={formats.epoch} title={words.axes.epoch} />
      <line className="half-line" x1={layout.margin.left} x2={right} {...part('half')} />
      <line className="cursor" y1={layout.margin.top} y2={bottom} {...part('cursor')} />
      {overflows && <Clip id={area} />}
      <g clipPath={overflows ? `url(#${area})` : undefined}>
        {values.hold !== '' && <TrainingGhosts store={store} vertical={vertical} />}
        {costs.map(cost => (
          <g key={cost}>
            <path fill="none" stroke="currentColor" className={`curve thin tone-${cost}`} {...part(`${cost}.rest`)} />
            <path fill="none" stroke="currentColor" className={`curve bold tone-${cost}`} {...part(`${cost}.past`)} />
          </g>
        ))}
      </g>
      {costs.map(cost => (
        <g key={cost}>
          <Marker tone={cost} at={part(`${cost}.now`)} />
          <text className={`label tone-${cost}`} {...part(`${cost}.end`)}>
            <Name lines={words.cost[cost].label} stacked={layout.name === 'narrow'} />
          </text>
          <Marker tone={cost} size={markSize} hollow at={part(`${cost}.mark`)} />
          <text className={`label tone-${cost}`} dy="0.35em" {...part(`${cost}.markLabel`)} />
          <text className={`label tone-${cost}`} dy="0.35em" textAnchor="end" {...part(`${cost}.flag`)} />
        </g>
      ))}
      {clipped && (
        <Label x={layout.margin.left + 8} y={bottom - 10}>
          {words.axes.clipped(formatPower(Math.log10(logFloor)))}
        </Label>
      )}
      <StartHint store={store} vertical={vertical} />
      <EpochHandle store={store} part={part} />
      <StartHandle store={store} vertical={vertical} part={part} />
    </Plot>
  )
}

/** A curve's name at its end; on a narrow plot a long one takes two lines. */
function Name({ lines, stacked }: { lines: readonly string[]; stacked: boolean }) {
  const rows = stacked ? lines : [lines.join('')]
  return rows.map((row, index) => (
    <tspan key={row} x={0} dy={index ? '1.1em' : `${0.35 - 0.55 * (rows.length - 1)}em`}>
      {row}
    </tspan>
  ))
}
