import { range, scaleLinear } from 'd3'
import { Fragment } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber, formatPower } from '../../language/number.ts'
import { logit } from '../../math/sigmoid.ts'
import { areaOf, type Box, type BoxName } from '../../plot/box.ts'
import { chainRule } from './chain-rule.model.ts'
import { floor, height, Rung, Step } from './chain-rule-rung.tsx'
import { chainRuleWords } from './chain-rule.words.ts'

const { Plot, Curve, Line, Label, LabelMark, Text, Knob } = partsOf(chainRule)

/** The axis of the output, in z. */
const [left, right] = [logit(chainRule.parameters.a.min), logit(chainRule.parameters.a.max)]
const outputs = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999]
/** Above the ladder, which ends at 10³, stand stages and factors; under its floor is room for the hand on that axis. */
const [bottom, top] = [10 ** -6.6, 10 ** 6]
const powers = range(-4, 4).map(exponent => ({ at: 10 ** exponent, text: formatPower(exponent) }))

/** Where the four stages begin and end. Small gradients take the longest numbers: they get room where there is little. */
const even = [0, 0.25, 0.5, 0.75, 1]
const ends: Record<BoxName, readonly number[]> = { narrow: [0, 0.205, 0.44, 0.72, 1], medium: even, wide: even }

const factors = [
  { name: '×1/σ′', of: 'climb', tone: 'cross-entropy' },
  { name: '×σ′(z)', of: 'slope', tone: 'slope' },
  { name: '×x', of: 'x', tone: 'ink' },
] as const
const costs = [
  { cost: 'quadratic', size: 7.5, side: 1 },
  { cost: 'cross-entropy', size: 6.5, side: -1 },
] as const
const products = ['dCda', 'dCdz', 'gradient'] as const

/** A ladder whose steps are powers of ten: from the error to ∂C/∂a, to ∂C/∂z, to ∂C/∂w, once for each cost. */
export function ChainRuleLadder({ box }: { box: Box }) {
  const language = useLanguage()
  const words = chainRuleWords[language]
  const narrow = box.name === 'narrow'
  const number = (value: number, significant = 3) => formatNumber(value, language, { significant })
  // Where it is narrow, the small numbers of neighbours would meet: one digit is then enough.
  const short = (value: number) => number(value, narrow && Math.abs(value) < 0.01 ? 1 : 3)
  const ticks = outputs.map(a => ({ at: logit(a), text: number(a) }))
  /** Stage 1 begins at 1, and 1.5 is its middle. */
  const stage = scaleLinear(
    range(5),
    ends[box.name].map(share => left + (right - left) * share),
  )
  /** A unit of the box, along the axis. */
  const unit = (right - left) / (areaOf(box).right - areaOf(box).left)
  return (
    <Plot
      box={box}
      label={words.plot}
      x={({ y }) => ({ domain: [left, right], ticks, title: words.axes.output(number(y)) })}
      y={{ kind: 'log', domain: [bottom, top], ticks: powers, title: words.axes.magnitude }}
      xGap={28}>
      <Line kind="axis" from={[left, floor]} to={[right, floor]} />
      <Text at={[left, floor]} dy={13.5}>
        {words.axes.floor(formatPower(Math.log10(floor)))}
      </Text>
      <LabelMark at={({ y }) => [y === 1 ? right + 13 * unit : left - 13 * unit, bottom]} filled={({ y }) => y === 1} />

      {words.stages.map((name, index) => (
        <g key={name} className={index === 0 ? 'stage tone-error' : 'stage'}>
          <Text at={[stage(index + 0.5), top]} dy={4} anchor="middle">
            {name}
          </Text>
        </g>
      ))}
      {factors.map(({ name, of, tone }, index) => (
        <Fragment key={of}>
          <Line kind="grid" from={[stage(index + 1), 10 ** 4.35]} to={[stage(index + 1), floor]} />
          <Label tone={tone} anchor="middle" at={[stage(index + 1), top]} dy={22}>
            {name}
          </Label>
          <Label tone={tone} anchor="middle" at={[stage(index + 1), top]} dy={40}>
            {state => `×${short(state[of])}`}
          </Label>
        </Fragment>
      ))}

      <Line
        kind="reference"
        tone="error"
        from={({ error }) => [left, height(error)]}
        to={({ error }) => [right, height(error)]}
      />
      <Step across={stage(1)} tone="cross-entropy" from="error" to="cross-entropy.dCda" />
      {costs.map(({ cost }) => (
        <Fragment key={cost}>
          <Step across={stage(2)} tone="slope" from={`${cost}.dCda`} to={`${cost}.dCdz`} />
          <Step across={stage(3)} from={`${cost}.dCdz`} to={`${cost}.gradient`} />
        </Fragment>
      ))}
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
                tone={cost}
                size={size}
                dy={18 * side}
                say={short}>
                {index === 0 && (
                  <Label tone={cost} at={[0, 0]} dx={aside} dy={34 * side} anchor={aside ? 'end' : 'middle'}>
                    {words.costs[cost]}
                  </Label>
                )}
              </Rung>
            ))}
          </Fragment>
        )
      })}
      <Rung of="error" across={stage(0.5)} tone="error" size={6.5} dy={18} say={short} />
      <Knob
        sets="a"
        along="x"
        at={a => [logit(a), bottom]}
        name={words.handle}
        say={({ a, y }) => words.at(number(a), number(y))}
      />
    </Plot>
  )
}
