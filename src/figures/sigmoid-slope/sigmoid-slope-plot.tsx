import { useCallback, useMemo } from 'react'
import { AxisHandle } from '../../old-frame/axis-handle.tsx'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Clip } from '../../old-plot/clip.tsx'
import { Curve } from '../../old-plot/curve.tsx'
import { Label } from '../../old-plot/label.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Marker } from '../../old-plot/marker.tsx'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import { starts } from './sigmoid-slope.numbers.ts'
import type { SigmoidSlopeValues } from './sigmoid-slope.parameters.ts'
import type { SigmoidSlopeStore } from './sigmoid-slope.store.ts'
import { sigmoidSlopeWords } from './sigmoid-slope.words.ts'
import { aDomain, outputPoints, sigmoidSlopeScene, slopePoints, zDomain } from './sigmoid-slope-scene.ts'

const xTicks = [-8, -4, 0, 4, 8]
const yTicks = [0, 0.25, 0.5, 0.75, 1]

/** σ with its tangent at the score, and the slope as a curve of its own. */
export function SigmoidSlopePlot({ store, layout }: { store: SigmoidSlopeStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(sigmoidSlopeWords)
  const x = useMemo(() => xScale(layout, zDomain), [layout])
  const y = useMemo(() => yScale(layout, aDomain), [layout])
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 3 }), [language])
  const draw = useCallback((values: SigmoidSlopeValues) => sigmoidSlopeScene(values, layout), [layout])
  const part = useParts(store, draw)
  const area = `sigmoid-slope-${layout.name}-area`
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={yTicks} format={say} title={words.axes.output} />
      <XAxis ticks={xTicks} format={say} title={words.axes.score} titleAt="below" />
      <Curve tone="ink" points={outputPoints} />
      <Curve tone="slope" weight="thin" points={slopePoints} />
      <Label x={x(-7.8)} y={y(0.5)} tone="ink">
        {words.curves.output}
      </Label>
      <Label x={x(-7.8)} y={y(0.11)} tone="slope">
        {words.curves.slope}
      </Label>
      {starts.map(z => (
        <g key={z} className="start-mark">
          <line x1={x(z)} x2={x(z)} y1={y(sigmoid(z)) - 14} y2={y(sigmoid(z)) + 14} />
          <Label x={x(z) + 8} y={y(sigmoid(z)) + 26}>{`z = ${say(z)}`}</Label>
        </g>
      ))}
      <line className="cursor" {...part('drop')} />
      <Clip id={area} />
      <g clipPath={`url(#${area})`}>
        <line className="tangent tone-slope" {...part('tangent')} />
      </g>
      <Marker tone="slope" at={part('slope')} />
      <AxisHandle
        store={store}
        parameterKey="z"
        name={words.handle.name}
        scale={x}
        orientation="horizontal"
        say={z => words.handle.value(say(z), say(sigmoidSlope(z)))}
        part={part('handle')}
      />
    </Plot>
  )
}
