import { range, scaleLinear } from 'd3'
import { Fragment } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber, formatPower } from '../../language/number.ts'
import { logit } from '../../math/sigmoid.ts'
import { areaOf, type Box, type BoxName } from '../../plot/box.ts'
import { Strip } from '../../plot/strip.tsx'
import { chainRule } from './chain-rule.model.ts'
import { Factor, Rung, Step, type Product } from './chain-rule-rung.tsx'
import { chainRuleWords } from './chain-rule.words.ts'

const { Plot, Curve, Line, Label, Knob, useShape } = partsOf(chainRule)
const { LabelMark, Text } = rarePartsOf(chainRule)

/** The axis of the output, in z. */
const [left, right] = [logit(chainRule.parameters.a.min), logit(chainRule.parameters.a.max)]
const outputs = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999]
/** Units of the box: above the ladder stand stages and factors; under its floor is room for the hand on the output's axis. */
const [head, foot] = [88, 48]

/** Where the four stages begin and end. Small gradients take the longest numbers: they get room where there is little. */
const even = [0, 0.25, 0.5, 0.75, 1]
const ends: Record<BoxName, readonly number[]> = { narrow: [0, 0.195, 0.45, 0.725, 1], medium: even, wide: even }

const factors = [
  { name: '×1/σ′', tone: 'cross-entropy' },
  { name: '×σ′(z)', tone: 'slope' },
  { name: '×x', tone: 'ink' },
] as const
const costs = [
  { cost: 'quadratic', size: 7.5, side: 1 },
  { cost: 'cross-entropy', size: 6.5, side: -1 },
] as const
const products = ['dCda', 'dCdz', 'gradient'] as const
const rungs: readonly Product[] = [
  'error',
  ...costs.flatMap(({ cost }) => products.map(of => `${cost}.${of}` as const)),
]

/** A ladder whose steps are powers of ten: from the error to ∂C/∂a, to ∂C/∂z, to ∂C/∂w, once for each cost. */
export function ChainRuleLadder({ box }: { box: Box }) {
  const language = useLanguage()
  const words = chainRuleWords[language]
  const narrow = box.name === 'narrow'
  // As long as the state needs. Under the hand it stays as it is, and only grows where something would leave it.
  const low = useShape((state, settled) => Math.min(state.low, settled.low))
  const high = useShape((state, settled) => Math.max(state.high, settled.high))
  // A little under the last power of ten, so that what stands beside that has room.
  const floor = 10 ** (low - 0.2)
  const height = (value: number) => Math.max(floor, Math.abs(value))
  const number = (value: number, significant = 3) => formatNumber(value, language, { significant })
  // Where it is narrow, the small numbers of neighbours would meet: one digit is then enough.
  const short = (value: number) => number(value, narrow && Math.abs(value) < 0.01 ? 1 : 3)
  const ticks = outputs.map(a => ({ at: logit(a), text: number(a) }))
  /** Stage 1 begins at 1, and 1.5 is its middle. */
  const stage = scaleLinear(
    range(5),
    ends[box.name].map(share => left + (right - left) * share),
  )
  const area = areaOf(box)
  /** A unit of the box, along the axis. */
  const unit = (right - left) / (area.right - area.left)
  return (
    <Plot
      box={box}
      label={words.plot}
      x={({ y }) => ({ domain: [left, right], ticks, title: words.axes.output(number(y)) })}
      y={{ domain: [0, 1], ticks: [], title: words.axes.magnitude }}
      xGap={32}>
      <LabelMark at={({ y }) => [y === 1 ? right + 13 * unit : left - 13 * unit, 0]} filled={({ y }) => y === 1} />
      {words.stages.map((name, index) => (
        <g key={name} className={index === 0 ? 'stage tone-error' : 'stage'}>
          <Text at={[stage(index + 0.5), 1]} dy={8} anchor="middle">
            {name}
          </Text>
        </g>
      ))}
      {factors.map(({ name, tone }, index) => (
        <Label key={name} tone={tone} anchor="middle" at={[stage(index + 1), 1]} dy={28}>
          {name}
        </Label>
      ))}

      <Strip
        top={area.top + head}
        bottom={area.bottom - foot}
        y={{
          kind: 'log',
          domain: [floor, 10 ** high],
          ticks: range(low, high + 1).map(exponent => ({ at: 10 ** exponent, text: formatPower(exponent) })),
          title: '',
        }}>
        <Line kind="axis" from={[left, floor]} to={[right, floor]} />
        <Text at={state => (rungs.some(of => Math.abs(state[of]) < floor) ? [left, floor] : null)} dy={15}>
          {words.axes.floor(formatPower(low))}
        </Text>
        {factors.map(({ name }, index) => (
          <Line key={name} kind="grid" from={[stage(index + 1), 10 ** high]} to={[stage(index + 1), floor]} />
        ))}
        <Line
          kind="reference"
          tone="error"
          from={({ error }) => [left, height(error)]}
          to={({ error }) => [right, height(error)]}
        />
        <Factor
          from="error"
          to="cross-entropy.dCda"
          across={stage(1)}
          height={height}
          tone="cross-entropy"
          factor="climb"
          side="left"
          say={number}
        />
        {costs.map(({ cost, side }) => (
          <Fragment key={cost}>
            <Factor
              from={`${cost}.dCda`}
              to={`${cost}.dCdz`}
              across={stage(2)}
              height={height}
              tone="slope"
              factor="slope"
              side={side < 0 ? 'left' : 'right'}
              say={short}
            />
            <Step from={`${cost}.dCdz`} to={`${cost}.gradient`} across={stage(3)} height={height} />
          </Fragment>
        ))}
        {/* Where it is narrow, over the numbers beside it. */}
        <Label
          anchor="middle"
          at={state => [
            stage(3),
            Math.max(height(state['cross-entropy.dCdz']), height(state['cross-entropy.gradient'])),
          ]}
          dy={narrow ? -38 : -16}>
          {({ x }) => `×${number(x)}`}
        </Label>
        {costs.map(({ cost, size, side }) => {
          // Where it is narrow, the name under a rung keeps clear of the arrow at its end.
          const aside = narrow && side === 1 ? (stage(2) - stage(1.5)) / unit - 7 : 0
          return (
            <Fragment key={cost}>
              <Curve
                tone={cost}
                through={state =>
                  products.flatMap((product, index) => {
                    const up = height(state[`${cost}.${product}`])
                    return [
                      [stage(index + 1) + 3 * unit, up],
                      [stage(index + 2) - 3 * unit, up],
                      [NaN, up],
                    ]
                  })
                }
              />
              {products.map((product, index) => (
                <Rung
                  key={product}
                  of={`${cost}.${product}`}
                  across={stage(index + 1.5)}
                  height={height}
                  tone={cost}
                  size={size}
                  dy={18 * side}
                  say={short}>
                  {index === 0 && (
                    <Label tone={cost} at={[0, 0]} dx={aside} dy={36 * side} anchor={aside ? 'end' : 'middle'}>
                      {words.costs[cost]}
                    </Label>
                  )}
                </Rung>
              ))}
            </Fragment>
          )
        })}
        <Rung of="error" across={stage(0.5)} height={height} tone="error" size={6.5} dy={18} say={short} />
      </Strip>
      <Knob sets="a" at={a => [logit(a), 0]} name={words.handle} say={({ a, y }) => words.at(number(a), number(y))} />
    </Plot>
  )
}
