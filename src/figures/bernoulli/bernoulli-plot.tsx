import { useCallback, useMemo } from 'react'
import { AxisHandle } from '../../old-frame/axis-handle.tsx'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Curve } from '../../old-plot/curve.tsx'
import { Label } from '../../old-plot/label.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import type { BernoulliValues } from './bernoulli.parameters.ts'
import type { BernoulliStore } from './bernoulli.store.ts'
import { bernoulliWords } from './bernoulli.words.ts'
import { BernoulliBars } from './bernoulli-bars.tsx'
import { bernoulliScene, isUpright, outputPoints, probabilityDomain, scoreDomain } from './bernoulli-scene.ts'

const xTicks = [-8, -4, 0, 4, 8]
const yTicks = [0, 0.25, 0.5, 0.75, 1]

/** σ with the score on it, which cuts a stick of length 1 in two, and the two pieces as bars. */
export function BernoulliPlot({ store, layout }: { store: BernoulliStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(bernoulliWords)
  const x = useMemo(() => xScale(layout, scoreDomain), [layout])
  const y = useMemo(() => yScale(layout, probabilityDomain), [layout])
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 4 }), [language])
  const draw = useCallback((values: BernoulliValues) => bernoulliScene(values, layout, say), [layout, say])
  const part = useParts(store, draw)
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={yTicks} format={say} title={words.axes.probability} />
      <XAxis ticks={xTicks} format={say} title={words.axes.score} titleAt="below" />
      <line className="stick above" {...part('above')} />
      <line className="stick" {...part('below')} />
      {isUpright(layout) && <line className="cursor" {...part('across')} />}
      <Curve tone="ink" points={outputPoints} />
      <Label x={x(-1.3)} y={y(0.62)} tone="ink" anchor="end">
        ŷ = σ(s)
      </Label>
      <BernoulliBars store={store} part={part} />
      <AxisHandle
        store={store}
        parameterKey="s"
        name={words.handle.name}
        scale={x}
        orientation="horizontal"
        say={s => words.handle.value(say(s), say(sigmoid(s)))}
        part={part('handle')}
      />
    </Plot>
  )
}
