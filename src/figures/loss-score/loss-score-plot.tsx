import { useCallback, useMemo } from 'react'
import { AxisHandle } from '../../old-frame/axis-handle.tsx'
import { DragHint } from '../../old-frame/drag-hint.tsx'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { marginLoss } from '../../math/loss.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Curve } from '../../old-plot/curve.tsx'
import { Label } from '../../old-plot/label.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Marker } from '../../old-plot/marker.tsx'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { costs } from './loss-score.numbers.ts'
import type { LossScoreValues } from './loss-score.parameters.ts'
import type { LossScoreStore } from './loss-score.store.ts'
import { lossScoreWords } from './loss-score.words.ts'
import { LossScoreOverlays } from './loss-score-overlays.tsx'
import { curvesFor, lossDomain, lossScoreScene, rails, sDomain } from './loss-score-scene.ts'

const xTicks = [-8, -4, 0, 4, 8]
const yTicks = [0, 2, 4, 6, 8]

/** Both labels' losses along the score, and under the axis how hard the loss pushes the score. */
export function LossScorePlot({ store, layout }: { store: LossScoreStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(lossScoreWords)
  const label = useFigure(store, state => state.paced.y)
  const x = useMemo(() => xScale(layout, sDomain), [layout])
  const y = useMemo(() => yScale(layout, lossDomain), [layout])
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 3 }), [language])
  const draw = useCallback((values: LossScoreValues) => lossScoreScene(values, layout, language), [layout, language])
  const part = useParts(store, draw)
  const { margin, width } = layout
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={yTicks} format={say} title={words.axes.loss} gap={24} />
      <XAxis ticks={xTicks} format={say} title={words.axes.score} titleAt="below" />
      <line className="grid-line" x1={x(0)} x2={x(0)} y1={margin.top} y2={y(0)} />
      <Label x={x(0) - 10} y={y(7.8)} anchor="end">
        {label > 0 ? words.sides.wrong : words.sides.correct}
      </Label>
      <Label x={x(0) + 10} y={y(7.8)}>
        {label > 0 ? words.sides.correct : words.sides.wrong}
      </Label>
      <line className="cursor" {...part('drop')} />
      <DragHint store={store} x={x(0)} y={y(6.4)}>
        {words.hint}
      </DragHint>
      <Curve tone="cross-entropy" weight="thin" points={curvesFor(-label).loss} />
      <g className="asymptote">
        <Curve tone="ink" weight="thin" points={curvesFor(label).asymptote} />
      </g>
      <LossScoreOverlays store={store} />
      <Curve tone="cross-entropy" points={curvesFor(label).loss} />
      <circle className="marker tone-ink" cx={x(0)} cy={y(marginLoss(0))} r={4.5} />
      <Label x={x(0)} y={y(4.7)} anchor="middle">{`ln 2 = ${say(marginLoss(0))}`}</Label>
      <Label x={x(-2.2 * label) - 12 * label} y={y(2.2)} anchor={label > 0 ? 'end' : 'start'}>
        −ys
      </Label>
      <circle className="label-mark" cx={x(-7.6)} cy={y(2.9)} r={4} />
      <Label x={x(-7.6) + 10} y={y(2.9)} tone="cross-entropy">
        y = +1
      </Label>
      <circle className="label-mark hollow" cx={x(7.6)} cy={y(2.9)} r={4} />
      <Label x={x(7.6) - 10} y={y(2.9)} anchor="end" tone="cross-entropy">
        y = −1
      </Label>
      {costs.map(cost => (
        <g key={cost}>
          <line
            className="grid-line"
            x1={margin.left}
            x2={width - margin.right}
            y1={y(0) + rails[cost].rail}
            y2={y(0) + rails[cost].rail}
          />
          <text
            className={`label tone-${cost}`}
            x={margin.left}
            y={y(0) + rails[cost].name}
            {...part(`${cost}.name`)}
          />
          <path fill="none" stroke="currentColor" className={`arrow tone-${cost}`} {...part(`${cost}.push`)} />
          <Marker tone={cost} at={part(`${cost}.mark`)} />
        </g>
      ))}
      <AxisHandle
        store={store}
        parameterKey="s"
        name={words.handle.name}
        scale={x}
        orientation="horizontal"
        say={s => words.handle.value(say(s), say(marginLoss(label * s)))}
        part={part('handle')}
      />
    </Plot>
  )
}
