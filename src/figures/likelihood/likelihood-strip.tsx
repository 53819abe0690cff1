import { useCallback, useMemo } from 'react'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import type { LikelihoodValues } from './likelihood.parameters.ts'
import { pointsOf } from './likelihood.points.ts'
import { mostNumbered } from './likelihood-points.tsx'
import { barPlace, stripScene } from './likelihood-scene.ts'
import type { LikelihoodStore } from './likelihood.store.ts'
import { likelihoodWords } from './likelihood.words.ts'

const domain = [0, 1] as const
const ticks = [0, 1]
const none: readonly number[] = []

/** The factors of the likelihood as bars, and the product as it grows. */
export function LikelihoodStrip({ store, layout }: { store: LikelihoodStore; layout: Layout }) {
  const language = useLanguage()
  const words = useWords(likelihoodWords).strip
  const count = useFigure(store, state => pointsOf(state.paced.points).length)
  const x = useMemo(() => xScale(layout, domain), [layout])
  const y = useMemo(() => yScale(layout, domain), [layout])
  const format = useCallback((value: number) => formatNumber(value, language, { decimals: 0 }), [language])
  const draw = useCallback((values: LikelihoodValues) => stripScene(values, layout), [layout])
  const part = useParts(store, draw)
  const numbers = Array.from({ length: count }, (_, index) => index).filter(
    index => count <= mostNumbered || index === 0 || index === count - 1,
  )
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={ticks} format={format} title={words.title} />
      <XAxis ticks={none} format={format} title="" />
      <path className="bar-one" {...part('ones')} />
      <path className="bar-zero" {...part('zeros')} />
      <path className="running-product" {...part('product')} />
      {numbers.map(index => (
        <text
          key={index}
          x={barPlace(layout, count, index).middle}
          y={y(0) + 17}
          textAnchor="middle"
          aria-hidden="true">
          {format(index + 1)}
        </text>
      ))}
      <text className="label" dy="0.35em" {...part('label')}>
        {words.product}
      </text>
    </Plot>
  )
}
