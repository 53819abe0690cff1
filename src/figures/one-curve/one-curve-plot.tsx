import { useCallback, useMemo } from 'react'
import { handleReach } from '../../frame/axis-handle.tsx'
import { useAxisHandle } from '../../frame/use-axis-handle.ts'
import { useParts } from '../../frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { XAxis, YAxis } from '../../plot/axis.tsx'
import { Handle } from '../../plot/handle.tsx'
import { Label } from '../../plot/label.tsx'
import type { Layout } from '../../plot/layout.ts'
import { pathThrough } from '../../plot/path.ts'
import { Plot, xScale, yScale } from '../../plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { oneCurveParameters, type OneCurveValues } from './one-curve.parameters.ts'
import type { OneCurveStore } from './one-curve.store.ts'
import { oneCurveWords } from './one-curve.words.ts'
import {
  acrossDomain, axisTicks, curveOf, lossDomain, lossTicks, morphedPlace, oneCurveScene, placeOf, scoreAt, tickPlace, type Morph,
} from './one-curve-scene.ts'

const { s: parameter } = oneCurveParameters

/** A label as it is written now. */
export const labelText = (y: number, labels: OneCurveValues['labels']): string =>
  labels === '01' ? (y === 1 ? '1' : '0') : y === 1 ? '+1' : '−1'

interface OneCurvePlotProps {
  store: OneCurveStore
  layout: Layout
  morph: Morph
}

/** The loss of either label, on an axis that bends from one name of the point to another. */
export function OneCurvePlot({ store, layout, morph }: OneCurvePlotProps) {
  const language = useLanguage()
  const words = useWords(oneCurveWords)
  const { s, y, axis, labels } = useFigure(store, state => state.paced)
  const x = useMemo(() => xScale(layout, acrossDomain), [layout])
  const height = useMemo(() => yScale(layout, lossDomain), [layout])
  const draw = useCallback((values: OneCurveValues) => oneCurveScene(values, layout, morph), [layout, morph])
  const part = useParts(store, draw)
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 3 }), [language])
  const ticks = useMemo(() => axisTicks[axis].map(value => tickPlace(axis, value)), [axis])
  const tickText = useCallback((place: number) => say(axis === 'p' ? place : scoreAt('s', place, 1)), [axis, say])
  const events = useAxisHandle({
    store, parameter, scale: x, orientation: 'horizontal',
    read: () => store.getState().values.s,
    set: value => store.change({ s: value }),
    place: score => placeOf(axis, score, y),
    value: place => scoreAt(axis, place, y),
  })
  const curves = useMemo(() => ({
    own: pathThrough(curveOf(morph, y), x, height), other: pathThrough(curveOf(morph, -y), x, height),
  }), [morph, y, x, height])
  // Names stand where the loss is about 5, beside their curves.
  const named = (label: number) => x(morphedPlace(morph, label * -5, label))
  const side = (label: number) => axis === 'margin' ? 1 : label
  return (
    <Plot layout={layout} x={x} y={height} label={words.plot}>
      <YAxis ticks={lossTicks} format={say} title={words.axes.loss} />
      <XAxis ticks={ticks} format={tickText} title={words.axes[axis]} titleAt="below" />
      <path className="curve thin tone-cross-entropy" d={curves.other} />
      <path className="curve bold tone-cross-entropy" d={curves.own} />
      {axis === 'margin' ? (
        <Label x={named(1) + 14} y={height(5)} tone="cross-entropy">{words.both}</Label>
      ) : [1, -1].map(label => (
        <Label key={label} x={named(label) + 14 * side(label)} y={height(5)} tone="cross-entropy" anchor={side(label) === 1 ? 'start' : 'end'}>
          {words.curve(labelText(label, labels))}
        </Label>
      ))}
      <line className="cursor" {...part('drop')} />
      <g {...part('handle')}>
        <Handle events={events} parameter="s" name={words.handle.name} words={words.handle.value(say(s), say(sigmoid(s)))}
          min={parameter.min} max={parameter.max} now={s} orientation="horizontal">
          <circle className="handle-reach" r={handleReach} />
          <circle className="handle-halo" r={18} />
          <circle className={y === 1 ? 'handle-knob one-curve-one' : 'handle-knob'} r={9} />
        </Handle>
      </g>
    </Plot>
  )
}
