import { useCallback, useMemo } from 'react'
import { AxisHandle } from '../../old-frame/axis-handle.tsx'
import { transportWords } from '../../old-frame/transport.words.ts'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { XAxis } from '../../old-plot/axis.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import { epochs } from './experiments.numbers.ts'
import type { ExperimentsValues } from './experiments.parameters.ts'
import { costDomain, epochDomain, timelineScene } from './experiments-scene.ts'
import type { ExperimentsStore } from './experiments.store.ts'
import { experimentsWords } from './experiments.words.ts'

const coarse = [0, 100, 200, 300]
const fine = [0, 50, 100, 150, 200, 250, 300]

/** The epochs of both experiments on one axis, which is the scrubber. */
export function ExperimentsTimeline({ store, layout }: { store: ExperimentsStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(experimentsWords).timeline
  const transport = useWords(transportWords).epoch
  const x = useMemo(() => xScale(layout, epochDomain), [layout])
  const y = useMemo(() => yScale(layout, costDomain), [layout])
  const say = useCallback((value: number) => formatNumber(value, language, { decimals: 0 }), [language])
  const draw = useCallback((values: ExperimentsValues) => timelineScene(values, layout), [layout])
  const part = useParts(store, draw)
  return (
    <Plot layout={layout} x={x} y={y} label={words.name}>
      <XAxis ticks={layout.name === 'narrow' ? coarse : fine} format={say} title="" />
      <text x={layout.margin.left} y={layout.margin.top - 7}>
        {words.axis}
      </text>
      <AxisHandle
        store={store}
        parameterKey="epoch"
        name={transport.name}
        scale={x}
        orientation="horizontal"
        say={value => transport.value(say(value), say(epochs))}
        label={say}
        part={part('epoch')}
      />
    </Plot>
  )
}
