import { useCallback, useMemo } from 'react'
import { AxisHandle } from '../../old-frame/axis-handle.tsx'
import { useParts } from '../../old-frame/use-parts.ts'
import { formatDuration } from '../../language/duration.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber, formatPower } from '../../language/number.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'
import type { Cost } from '../../math/train.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Curve } from '../../old-plot/curve.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Marker } from '../../old-plot/marker.tsx'
import { Plot } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { howWrongFrame } from './how-wrong-frame.ts'
import { costs, countingLimit, howWrongNumbers, type Start } from './how-wrong.numbers.ts'
import type { HowWrongValues } from './how-wrong.parameters.ts'
import { curves, howWrongScene, markSize } from './how-wrong-scene.ts'
import type { HowWrongStore } from './how-wrong.store.ts'
import { howWrongWords } from './how-wrong.words.ts'

const xTicks = [0.5, 0.9, 0.99, 0.999, 0.9999].map(logit)
const yTicks = [0, 1, 2, 3, 4, 5, 6, 7]
/** A second, a minute, an hour, a day, thirty days. */
const times = [1, 60, 3600, 86_400, 30 * 86_400]
const articleStarts: readonly Start[] = ['article-1', 'article-2']
/** A count stands where its curve leaves room: over the one, under the other. */
const countAt = {
  quadratic: { x: 6, y: -15, textAnchor: 'end' },
  'cross-entropy': { x: 5, y: 14, textAnchor: 'start' },
} as const
/** Up to here a power of ten is written out. */
const written = 3
/** The costs' markers as text, where their names find no room. */
const sign = { quadratic: '■', 'cross-entropy': '●' } as const

interface HowWrongPlotProps {
  store: HowWrongStore
  layout: Layout
}

/** The wait until a = ½ against the start, in nines; epochs by powers of ten at the left, as human time at the right. */
export function HowWrongPlot({ store, layout }: HowWrongPlotProps) {
  const language = useLanguage()
  const words = useWords(howWrongWords)
  const { x, y, rows } = useMemo(() => howWrongFrame(layout), [layout])
  const values = useFigure(store, state => state.paced)
  const numbers = howWrongNumbers(values)
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 5 }), [language])
  const sayStart = useCallback((z: number) => say(sigmoid(z)), [say])
  const sayEpochs = useCallback(
    (exponent: number) => (exponent > written ? formatPower(exponent) : say(10 ** exponent)),
    [say],
  )
  const draw = useCallback((now: HowWrongValues) => howWrongScene(now, layout), [layout])
  const part = useParts(store, draw)

  const { width, margin } = layout
  const right = width - margin.right
  const area = `how-wrong-${layout.name}-area`
  const whole = (value: number | null | undefined) => formatNumber(value ?? null, language, { decimals: 0 })
  const flag = (cost: Cost) => {
    const epoch = numbers[`${cost}.epochs`] ?? null
    const when =
      epoch === null
        ? words.flag.beyond(whole(countingLimit), formatDuration(numbers[`${cost}.flow`] ?? 0, language))
        : words.flag.at(whole(epoch), formatDuration(epoch, language))
    return layout.name === 'narrow' ? `${sign[cost]} ${when}` : words.flag.of(words.costs[cost], when)
  }
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={yTicks} format={sayEpochs} title={words.axes.epochs} />
      <g className="axis" aria-hidden="true">
        <text x={width - 2} y={margin.top - 18} textAnchor="end">
          {words.axes.time}
        </text>
        {times.map(time => (
          <g key={time}>
            <line className="axis-line" x1={right} x2={right + 5} y1={y(Math.log10(time))} y2={y(Math.log10(time))} />
            <text x={right + 9} y={y(Math.log10(time))} dy="0.35em">
              {formatDuration(time, language)}
            </text>
          </g>
        ))}
      </g>
      <XAxis ticks={xTicks} format={sayStart} gap={28} title={words.axes.start} titleAt="below" />
      <clipPath id={area}>
        <rect x={margin.left - 3} y={y(7)} width={right - margin.left + 6} height={y(0) - y(7) + 2} />
      </clipPath>
      <g clipPath={`url(#${area})`}>
        <g {...part('curves')}>
          {costs.map(cost => (
            <Curve key={cost} tone={cost} points={curves[cost]} />
          ))}
        </g>
      </g>
      <line className="cursor" {...part('cursor')} />
      {costs.map(cost => (
        <g key={cost}>
          {articleStarts.map(start => (
            <g key={start} className="start-bar" {...part(`${start}.${cost}`)}>
              <line y1={-7} y2={7} />
              <text {...countAt[cost]} dy="0.35em">
                {whole(numbers[`${start}.${cost}.epochs`])}
              </text>
            </g>
          ))}
          <text className={`label tone-${cost}`} dy="0.35em" textAnchor="end" {...part(`${cost}.name`)}>
            {words.costs[cost]}
          </text>
          <Marker tone={cost} size={markSize[cost]} at={part(cost)} />
        </g>
      ))}
      <g {...part('flags')}>
        {costs.map(cost => (
          <text key={cost} className={`label tone-${cost}`} y={rows[cost]} dy="0.35em" textAnchor="middle">
            {flag(cost)}
          </text>
        ))}
      </g>
      <AxisHandle
        store={store}
        parameterKey="a0"
        name={words.handle.name}
        scale={x}
        ownScale
        orientation="horizontal"
        say={a0 => words.handle.value(say(a0), formatNumber(logit(a0), language, { significant: 3 }))}
        part={part('handle')}
      />
    </Plot>
  )
}
