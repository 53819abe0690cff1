import { useCallback, useMemo } from 'react'
import { AxisHandle } from '../../old-frame/axis-handle.tsx'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber, formatPower } from '../../language/number.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'
import type { Cost } from '../../math/train.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Label } from '../../old-plot/label.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Marker, markerAt } from '../../old-plot/marker.tsx'
import { Plot } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { chainRuleFrame, floorExponent } from './chain-rule-frame.ts'
import type { ChainRuleValues } from './chain-rule.parameters.ts'
import { chainRuleScene, rungs } from './chain-rule-scene.ts'
import type { ChainRuleStore } from './chain-rule.store.ts'
import { chainRuleWords } from './chain-rule.words.ts'

const xTicks = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999].map(logit)
const yTicks = [-4, -3, -2, -1, 0, 1, 2, 3]
const factors = [
  ['×1/σ′', 'cross-entropy'],
  ['×σ′(z)', 'slope'],
  ['×x', 'ink'],
] as const
const size = { quadratic: 7.5, 'cross-entropy': 6.5, error: 6.5 }
const atOrigin = { quadratic: markerAt('quadratic', 0, 0, size.quadratic), other: markerAt('error', 0, 0) }

interface ChainRulePlotProps {
  store: ChainRuleStore
  layout: Layout
}

/** A ladder whose steps are powers of ten: from the error to ∂C/∂a, to ∂C/∂z, to ∂C/∂w, once for each cost. */
export function ChainRulePlot({ store, layout }: ChainRulePlotProps) {
  const language = useLanguage()
  const words = useWords(chainRuleWords)
  const frame = useMemo(() => chainRuleFrame(layout), [layout])
  const { x, y, edges, rows, roomy } = frame
  const bottom = layout.height - layout.margin.bottom
  const label = useFigure(store, state => state.paced.y)
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 3 }), [language])
  const sayOutput = useCallback((z: number) => say(sigmoid(z)), [say])
  const draw = useCallback(
    (values: ChainRuleValues) => chainRuleScene(values, frame, { bottom }, language),
    [frame, bottom, language],
  )
  const part = useParts(store, draw)

  const [left = 0] = edges
  const right = layout.width - layout.margin.right
  const endOfName = ((edges[2] ?? 0) - (edges[1] ?? 0)) / 2 - 7
  const ofCost = (cost: Cost, side: 1 | -1) => {
    // Where it is narrow, the name under a rung keeps clear of the arrow at its end.
    const aside = side === 1 && !roomy
    return (
      <g>
        <path fill="none" stroke="currentColor" className={`curve bold tone-${cost}`} {...part(`${cost}.rungs`)} />
        {rungs.map(rung => (
          <g key={rung} {...part(`${cost}.${rung}`)}>
            <Marker tone={cost} size={size[cost]} at={cost === 'quadratic' ? atOrigin.quadratic : atOrigin.other} />
            <path className="rung-sign" {...part(`${cost}.${rung}.sign`)} />
            <text
              className={`label tone-${cost}`}
              y={side * 18}
              dy="0.35em"
              textAnchor="middle"
              {...part(`${cost}.${rung}.value`)}
            />
            {rung === 'dCda' && (
              <Label x={aside ? endOfName : 0} y={side * 34} tone={cost} anchor={aside ? 'end' : 'middle'}>
                {words.costs[cost]}
              </Label>
            )}
          </g>
        ))}
      </g>
    )
  }
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={yTicks} format={formatPower} title={words.axes.magnitude} />
      <line className="axis-line" x1={left} x2={right} y1={y(floorExponent)} y2={y(floorExponent)} />
      <text x={left} y={y(floorExponent) + 18}>
        {words.axes.floor(formatPower(floorExponent))}
      </text>
      <XAxis ticks={xTicks} format={sayOutput} gap={28} title={words.axes.output(say(label))} titleAt="below" />
      <circle
        className={label === 1 ? 'label-mark' : 'label-mark hollow'}
        r={4.5}
        cy={bottom}
        cx={label === 1 ? right + 13 : left - 13}
      />

      {edges.slice(0, 4).map((from, stage) => (
        <text
          key={from}
          className={stage === 0 ? 'stage tone-error' : 'stage'}
          x={(from + (edges[stage + 1] ?? 0)) / 2}
          y={rows.stage}
          dy="0.35em"
          textAnchor="middle">
          {words.stages[stage]}
        </text>
      ))}
      {factors.map(([factor, tone], index) => (
        <g key={factor}>
          <line
            className="grid-line"
            x1={edges[index + 1]}
            x2={edges[index + 1]}
            y1={rows.number + 12}
            y2={y(floorExponent)}
          />
          <Label x={edges[index + 1] ?? 0} y={rows.factor} tone={tone} anchor="middle">
            {factor}
          </Label>
        </g>
      ))}
      <text className="label tone-cross-entropy" dy="0.35em" textAnchor="middle" {...part('number.climb')} />
      <text className="label tone-slope" dy="0.35em" textAnchor="middle" {...part('number.slope')} />
      <text className="label tone-ink" dy="0.35em" textAnchor="middle" {...part('number.input')} />

      <line className="reference tone-error" x1={left} x2={right} {...part('reference')} />
      <path fill="none" stroke="currentColor" className="arrow tone-cross-entropy" {...part('climb')} />
      <path fill="none" stroke="currentColor" className="arrow tone-slope" {...part('slope')} />
      <path fill="none" stroke="currentColor" className="arrow tone-ink" {...part('input')} />
      {ofCost('quadratic', 1)}
      {ofCost('cross-entropy', -1)}
      <g {...part('error')} className="tone-error">
        <Marker tone="error" size={size.error} at={atOrigin.other} />
        <path className="rung-sign" {...part('error.sign')} />
        <text className="label" y={18} dy="0.35em" textAnchor="middle" {...part('error.value')} />
      </g>
      <AxisHandle
        store={store}
        parameterKey="a"
        name={words.handle.name}
        scale={x}
        ownScale
        orientation="horizontal"
        say={a => words.handle.value(say(a), say(label))}
        part={part('handle')}
      />
    </Plot>
  )
}
