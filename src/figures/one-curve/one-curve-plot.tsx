import { useCallback, useMemo } from 'react'
import { AxisHandle } from '../../old-frame/axis-handle.tsx'
import { DragHint } from '../../old-frame/drag-hint.tsx'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Curve } from '../../old-plot/curve.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import type { OneCurveValues } from './one-curve.parameters.ts'
import type { OneCurveStore } from './one-curve.store.ts'
import { labelNames } from './one-curve-labels.ts'
import { oneCurveWords } from './one-curve.words.ts'
import { dragAlong, placeOf, ticksOf } from './one-curve-places.ts'
import { FormInPlot } from './one-curve-form.tsx'
import { curvePoints, lossDomain, nameAt, oneCurveScene, placeDomain } from './one-curve-scene.ts'
import { useMorph } from './use-morph.ts'

const yTicks = [0, 2, 4, 6, 8]

/** One loss against an axis that turns from the prediction into the score and into the margin. */
export function OneCurvePlot({ store, layout }: { store: OneCurveStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(oneCurveWords)
  const { y: label, axis, labels } = useFigure(store, state => state.paced)
  const weights = useMorph(store)
  const x = useMemo(() => xScale(layout, placeDomain), [layout])
  const y = useMemo(() => yScale(layout, lossDomain), [layout])
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 4 }), [language])
  const draw = useCallback((values: OneCurveValues) => oneCurveScene(values, weights, layout), [weights, layout])
  const part = useParts(store, draw)
  const track = useMemo(() => dragAlong(axis, label, layout), [axis, label, layout])
  const curves = useMemo(() => ({ plus: curvePoints(1, weights), minus: curvePoints(-1, weights) }), [weights])
  const ticks = useMemo(() => {
    const named = new Map(ticksOf(axis, label).map(({ s, value }) => [placeOf(s, label, weights), value]))
    return { places: [...named.keys()], format: (place: number) => say(named.get(place) ?? 0) }
  }, [axis, label, weights, say])
  const [chosen, other] = label > 0 ? [curves.plus, curves.minus] : [curves.minus, curves.plus]
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={yTicks} format={say} title={words.axes.loss} gap={24} />
      <XAxis ticks={ticks.places} format={ticks.format} title={words.axes[axis]} titleAt="below" />
      <line className="grid-line" x1={x(0.5)} x2={x(0.5)} y1={layout.margin.top} y2={y(0)} />
      <FormInPlot labels={labels} stacked={layout.name === 'narrow'} x={x(0.5)} y={y(7.5)} />
      <DragHint store={store} x={x(0.5)} y={y(5.3)}>
        {words.hint}
      </DragHint>
      <line className="cursor" {...part('drop')} />
      <line className="cursor" {...part('across')} />
      <Curve tone="cross-entropy" weight="thin" points={other} />
      <Curve tone="cross-entropy" points={chosen} />
      {[1, -1].map(value => (
        <g key={value} transform={nameAt(value, weights, layout)}>
          <circle className={`label-mark${value > 0 ? '' : ' hollow'}`} cx={-27} r={4} />
          <text className="label tone-cross-entropy" x={-17} dy="0.35em">{`y = ${labelNames(labels, value)}`}</text>
        </g>
      ))}
      <AxisHandle
        store={store}
        parameterKey="s"
        name={words.handle.name}
        scale={track}
        orientation="horizontal"
        say={s => words.handle.value(say(s), say(sigmoid(s)))}
        part={part('handle')}
      />
    </Plot>
  )
}
