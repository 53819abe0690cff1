import { useCallback, useMemo } from 'react'
import { AxisHandle } from '../../old-frame/axis-handle.tsx'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { XAxis } from '../../old-plot/axis.tsx'
import { Label } from '../../old-plot/label.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Marker } from '../../old-plot/marker.tsx'
import { Plot, yScale } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { NumericsLane } from './numerics-lane.tsx'
import { forms, labelOf, type Form } from './numerics.numbers.ts'
import { mostDigits, nearReach } from './numerics-profile.ts'
import type { NumericsValues } from './numerics.parameters.ts'
import { farFrom, lanesOf, numericsScene, scoreScale } from './numerics-scene.ts'
import type { NumericsStore } from './numerics.store.ts'
import { NumericsThresholds } from './numerics-thresholds.tsx'
import { numericsWords } from './numerics.words.ts'

const toneOf = { naive: 'ink', logexp: 'ink', stable: 'cross-entropy' } as const

const digitsDomain = [0, mostDigits] as const
const ticks: Record<Layout['name'], readonly number[]> = {
  narrow: [-800, -700, 0, 700, 800],
  medium: [-800, -700, -40, -20, 0, 20, 40, 700, 800],
  wide: [-800, -750, -700, -40, -20, 0, 20, 40, 700, 750, 800],
}

/** Three lanes over one axis of scores: how many digits each form gets right, and where it gets none at all. */
export function NumericsPlot({ store, layout }: { store: NumericsStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(numericsWords)
  const label = useFigure(store, state => labelOf(state.paced))
  const x = useMemo(() => scoreScale(layout), [layout])
  const y = useMemo(() => yScale(layout, digitsDomain), [layout])
  const lanes = useMemo(() => lanesOf(layout), [layout])
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 6 }), [language])
  const draw = useCallback((values: NumericsValues) => numericsScene(values, layout, language), [layout, language])
  const part = useParts(store, draw)
  const nameOf = (form: Form) =>
    layout.name === 'narrow' ? words.form[form].name : `${words.form[form].name}: ${words.form[form].formula(label)}`
  const right = layout.width - layout.margin.right
  const bottom = layout.height - layout.margin.bottom
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <text x={2} y={13}>
        {words.axes.digits}
      </text>
      <NumericsThresholds label={label} />
      {forms.map(form => (
        <NumericsLane key={form} form={form} label={label} lane={lanes[form]} />
      ))}
      <line className="cursor" y1={lanes.naive.top} y2={bottom} {...part('cursor')} />
      {forms.map(form => (
        <g key={form}>
          <Label x={2} y={lanes[form].name} tone={toneOf[form]}>
            {nameOf(form)}
          </Label>
          <text
            className={`label tone-${toneOf[form]}`}
            x={right}
            y={lanes[form].name}
            dy="0.35em"
            textAnchor="end"
            {...part(`${form}.value`)}
          />
          <Marker tone={toneOf[form]} at={part(`${form}.now`)} />
        </g>
      ))}
      <XAxis ticks={ticks[layout.name]} format={say} title="" />
      {[-1, 1].map(side => (
        <Fold key={side} at={(x(side * nearReach) + x(side * farFrom)) / 2} y={bottom} />
      ))}
      <text x={right} y={bottom + 48} textAnchor="end">
        {words.axes.score}
      </text>
      <AxisHandle
        store={store}
        parameterKey="s"
        name={words.handle.name}
        scale={x}
        orientation="horizontal"
        say={value => words.handle.value(say(value))}
        label={say}
        part={part('handle')}
      />
    </Plot>
  )
}

/** Two strokes across the axis where it is folded. */
function Fold({ at, y }: { at: number; y: number }) {
  return (
    <g className="fold" aria-hidden="true">
      <path className="fold-gap" d={`M${at - 4},${y}H${at + 4}`} />
      <path d={`M${at - 7},${y + 5}L${at - 1},${y - 5}M${at + 1},${y + 5}L${at + 7},${y - 5}`} />
    </g>
  )
}
