import { useMemo } from 'react'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber, formatPower } from '../../language/number.ts'
import { scoreAt } from '../../math/train.ts'
import { XAxis, YAxis } from '../../plot/axis.tsx'
import { Clip } from '../../plot/clip.tsx'
import { Curve } from '../../plot/curve.tsx'
import { Label } from '../../plot/label.tsx'
import type { Layout } from '../../plot/layout.ts'
import { Marker } from '../../plot/marker.tsx'
import { Plot, xScale, yScale } from '../../plot/plot.tsx'
import { spread } from '../../plot/spread.ts'
import { clamp } from '../../state/parameter.ts'
import { useFigure } from '../../state/stores-context.ts'
import { costs, shownEpoch, trainingResult } from './training.numbers.ts'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'
import { CrossingMarks } from './training-crossings.tsx'
import { EpochHandle, StartHandle } from './training-handles.tsx'
import { samplePoints } from './training-sample.ts'
import { logFloor, mainVertical } from './training-vertical.ts'

const labelGap = 17

/** Both runs from one start: the picture that the site is made for. */
export function TrainingPlot({ store, layout }: { store: TrainingStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(trainingWords)
  const values = useFigure(store, state => state.values)
  const result = trainingResult(values)
  const vertical = mainVertical(values, result)
  const { kind, at } = vertical
  const [low, high] = vertical.domain
  const { epochs } = values
  const epoch = shownEpoch(values)

  const x = useMemo(() => xScale(layout, [0, epochs]), [layout, epochs])
  const y = useMemo(() => yScale(layout, [low, high]), [layout, low, high])
  const xTicks = useMemo(() => x.ticks(layout.name === 'narrow' ? 4 : 6), [x, layout])
  const formats = useMemo(() => ({
    epoch: (tick: number) => formatNumber(tick, language, { decimals: 0 }),
    value: (tick: number) => kind === 'log' ? formatPower(tick) : formatNumber(tick, language, { significant: 3 }),
  }), [kind, language])

  const height = (z: number) => y(clamp(at(z), low, high))
  const right = layout.width - layout.margin.right
  const ends = spread(costs.map(cost => height(scoreAt(result.runs[cost], epochs))),
    labelGap * (layout.name === 'narrow' ? 1.9 : 1), layout.margin.top, layout.height - layout.margin.bottom)
  const title = {
    output: words.axes.output(formatNumber(result.label, language, { decimals: 0 })),
    log: words.axes.outputLog,
    score: words.axes.score,
  }[kind]
  const clipped = kind === 'log' && costs.some(cost =>
    [0, epochs].some(n => at(scoreAt(result.runs[cost], n)) <= Math.log10(logFloor)))
  const id = `training-${layout.name}`

  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <Clip id={`${id}-area`} />
      <Clip id={`${id}-done`} until={epoch} />
      <YAxis ticks={vertical.ticks} format={formats.value} title={title} />
      <XAxis ticks={xTicks} format={formats.epoch} title={words.axes.epoch} />
      <line className="half-line" x1={layout.margin.left} x2={right} y1={y(at(0))} y2={y(at(0))} />
      <line className="cursor" x1={x(epoch)} x2={x(epoch)} y1={layout.margin.top} y2={layout.height - layout.margin.bottom} />
      {costs.map(cost => (
        <Curve key={cost} tone={cost} points={samplePoints(result.runs[cost], at)} done={`${id}-done`} within={`${id}-area`} />
      ))}
      {costs.map((cost, index) => (
        <g key={cost}>
          <Marker tone={cost} x={x(epoch)} y={height(scoreAt(result.runs[cost], epoch))} />
          {words.cost[cost].label.length === 1 || layout.name !== 'narrow'
            ? <Label tone={cost} x={right + 10} y={ends[index] ?? 0}>{words.cost[cost].label.join('')}</Label>
            : words.cost[cost].label.map((line, row) => (
              <Label key={line} tone={cost} x={right + 8} y={(ends[index] ?? 0) + (row - 0.5) * 14}>{line}</Label>
            ))}
        </g>
      ))}
      {clipped && (
        <Label x={layout.margin.left + 8} y={layout.height - layout.margin.bottom - 10}>
          {words.axes.clipped(formatPower(Math.log10(logFloor)))}
        </Label>
      )}
      <CrossingMarks crossings={result.crossings} epochs={epochs} y={y(at(0))} rising={kind !== 'log' && result.label === 1} />
      <EpochHandle store={store} epoch={epoch} epochs={epochs} />
      <StartHandle store={store} vertical={vertical} />
    </Plot>
  )
}
