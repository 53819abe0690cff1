import { useMemo } from 'react'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber, formatPower } from '../../language/number.ts'
import { scoreAt, type Cost } from '../../math/train.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Curve } from '../../old-plot/curve.tsx'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { Marker, markerAt } from '../../old-plot/marker.tsx'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { costs, shownEpoch, trainingResult } from './training.numbers.ts'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'
import { samplePoints } from './training-sample.ts'
import { costVertical } from './training-vertical.ts'

const margin = { top: 30, right: 8, bottom: 24, left: 38 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 128, margin },
  medium: { name: 'medium', width: 240, height: 116, margin },
  wide: { name: 'wide', width: 320, height: 116, margin },
}

function CostStrip({ store, cost, layout }: { store: TrainingStore; cost: Cost; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(trainingWords).axes
  const values = useFigure(store, state => state.paced)
  const result = trainingResult(values)
  const {
    kind,
    domain: [low, high],
    ticks,
    at,
  } = costVertical(cost, values, result)
  const { epochs } = values
  const epoch = shownEpoch(values)
  const x = useMemo(() => xScale(layout, [0, epochs]), [layout, epochs])
  const y = useMemo(() => yScale(layout, [low, high]), [layout, low, high])
  const xTicks = useMemo(() => [0, epochs], [epochs])
  const formats = useMemo(
    () => ({
      epoch: (tick: number) => formatNumber(tick, language, { decimals: 0 }),
      value: (tick: number) => (kind === 'log' ? formatPower(tick) : formatNumber(tick, language, { significant: 3 })),
    }),
    [kind, language],
  )
  return (
    <Plot layout={layout} x={x} y={y} label={words.costs[cost]}>
      <YAxis ticks={ticks} format={formats.value} title={words.costs[cost]} />
      <XAxis ticks={xTicks} format={formats.epoch} title="" />
      <line className="cursor" x1={x(epoch)} x2={x(epoch)} y1={margin.top} y2={layout.height - margin.bottom} />
      <Curve tone={cost} weight="thin" points={samplePoints(result.runs[cost], at, epoch, epochs)} />
      <Curve tone={cost} points={samplePoints(result.runs[cost], at, 0, epoch)} />
      <Marker tone={cost} size={4} at={markerAt(cost, x(epoch), y(at(scoreAt(result.runs[cost], epoch))), 4)} />
    </Plot>
  )
}

/** The two costs, each on its own axis: they are measured in different units. */
export function TrainingCosts({ store }: { store: TrainingStore }) {
  const words = useWords(trainingWords).axes
  const shown = useLayouts()
  return (
    <div className="training-costs">
      {costs.map(cost => (
        <div key={cost}>
          {shown.map(name => (
            <CostStrip key={name} store={store} cost={cost} layout={layouts[name]} />
          ))}
        </div>
      ))}
      <p className="aside-note">{words.costsNote}</p>
    </div>
  )
}
