import { useCallback, useMemo } from 'react'
import { handleReach } from '../../frame/axis-handle.tsx'
import { useAxisHandle } from '../../frame/use-axis-handle.ts'
import { useParts } from '../../frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { expOverflowsAbove, sigmoidIsOneAbove } from '../../math/naive.ts'
import { Handle } from '../../plot/handle.tsx'
import { Label } from '../../plot/label.tsx'
import type { Layout } from '../../plot/layout.ts'
import { Plot, xScale, yScale } from '../../plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { forms, labelOf } from './numerics.numbers.ts'
import { numericsParameters, type NumericsValues } from './numerics.parameters.ts'
import type { NumericsStore } from './numerics.store.ts'
import { numericsWords } from './numerics.words.ts'
import { laneAt, lanes, numericsScene, placeDomain, placeOf, scoreAt } from './numerics-scene.ts'

const { s: parameter } = numericsParameters
const ticks: Record<Layout['name'], readonly number[]> = {
  narrow: [-100, -10, 0, 10, 100],
  medium: [-800, -100, -10, 0, 10, 100, 800],
  wide: [-800, -100, -10, 0, 10, 100, 800],
}
/** A stretch narrower than this has no room for its name. */
const nameWidth = 62

/** Three lanes, one for each way of writing the loss, with what becomes of it along the score. */
export function NumericsPlot({ store, layout }: { store: NumericsStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(numericsWords)
  const s = useFigure(store, state => state.paced.s)
  const y = useFigure(store, state => labelOf(state.paced))
  const x = useMemo(() => xScale(layout, placeDomain), [layout])
  const height = useMemo(() => yScale(layout, [0, 1]), [layout])
  const draw = useCallback((values: NumericsValues) => numericsScene(values, layout), [layout])
  const part = useParts(store, draw)
  const say = (value: number) => formatNumber(value, language, { significant: 6 })
  const at = (score: number) => x(placeOf(score))
  const events = useAxisHandle({
    store, parameter, scale: x, orientation: 'horizontal', place: placeOf, value: scoreAt,
    read: () => store.getState().values.s,
    set: value => store.change({ s: value }),
  })
  const bottom = layout.height - layout.margin.bottom
  return (
    <Plot layout={layout} x={x} y={height} label={words.plot}>
      {[sigmoidIsOneAbove, expOverflowsAbove].flatMap(score => [-score, score]).map(score => (
        <line key={score} className="half-line" x1={at(score)} x2={at(score)} y1={layout.margin.top - 8} y2={bottom} />
      ))}
      {[sigmoidIsOneAbove, expOverflowsAbove].map(score => (
        <text key={score} x={at(score)} y={layout.margin.top - 16} textAnchor={score > 100 ? 'end' : 'middle'}>
          {formatNumber(score, language, { decimals: 2 })}
        </text>
      ))}
      {forms.map(form => (
        <g key={form}>
          <Label x={layout.margin.left} y={laneAt(layout, form) - 20}>{words.form[form]}</Label>
          {lanes[form][y].map(({ verdict, from, to }) => (
            <g key={from}>
              <line className={`lane lane-${verdict}`} x1={at(from)} x2={at(to)} y1={laneAt(layout, form)} y2={laneAt(layout, form)} />
              {at(to) - at(from) > nameWidth && (
                <text x={(at(from) + at(to)) / 2} y={laneAt(layout, form) + 18} textAnchor="middle">{words.verdict[verdict]}</text>
              )}
            </g>
          ))}
        </g>
      ))}
      <g className="axis" aria-hidden="true">
        <line className="axis-line" x1={layout.margin.left} x2={layout.width - layout.margin.right} y1={bottom} y2={bottom} />
        {ticks[layout.name].map(tick => (
          <text key={tick} x={at(tick)} y={bottom + 30} textAnchor="middle">{say(tick)}</text>
        ))}
        <text x={layout.width - layout.margin.right} y={bottom + 50} textAnchor="end">{words.axis}</text>
      </g>
      <line className="cursor" y1={layout.margin.top - 8} y2={bottom} {...part('cursor')} />
      <g {...part('handle')}>
        <Handle events={events} parameter="s" name={words.handle.name} words={words.handle.value(say(s))}
          min={parameter.min} max={parameter.max} now={s} orientation="horizontal">
          <circle className="handle-reach" r={handleReach} />
          <circle className="handle-halo" r={18} />
          <circle className="handle-knob" r={9} />
        </Handle>
      </g>
    </Plot>
  )
}
