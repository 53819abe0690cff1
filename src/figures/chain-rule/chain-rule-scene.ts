import type { Part, Parts } from '../../old-frame/use-parts.ts'
import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Cost } from '../../math/train.ts'
import { arrow } from '../../old-plot/arrow.ts'
import { tenths, translate } from '../../old-plot/path.ts'
import { toScale } from '../../state/parameter.ts'
import { floorExponent, type ChainRuleFrame } from './chain-rule-frame.ts'
import { chainRuleNumbers } from './chain-rule.numbers.ts'
import { chainRuleParameters, type ChainRuleValues } from './chain-rule.parameters.ts'

/** What of the chain rule a rung shows; the error's rung, stage 0, is before it. */
export const rungs = ['dCda', 'dCdz', 'gradient'] as const
type Rung = 'error' | `${Cost}.${(typeof rungs)[number]}`
export type ChainRulePart =
  | Rung
  | `${Rung}.sign`
  | `${Rung}.value`
  | `${Cost}.rungs`
  | 'reference'
  | 'climb'
  | 'slope'
  | 'input'
  | 'number.climb'
  | 'number.slope'
  | 'number.input'
  | 'handle'

const plus = 'M-3.5,0H3.5M0,-3.5V3.5'
const minus = 'M-3.5,0H3.5'
const inset = 3

/** Where a magnitude stands on the ladder; what is under the floor, 0 too, stands on it. */
const exponent = (value: number) => (value === 0 ? floorExponent : Math.max(floorExponent, Math.log10(Math.abs(value))))

/** Everything of the picture that a drag moves. */
export function chainRuleScene(
  values: ChainRuleValues,
  { x, y, edges, rows, roomy }: ChainRuleFrame,
  layout: { bottom: number },
  language: Language,
): Parts<ChainRulePart> {
  const numbers = chainRuleNumbers(values)
  const say = (value: number) =>
    formatNumber(value, language, { significant: roomy || Math.abs(value) >= 0.01 ? 3 : 1 })
  const edge = (stage: number) => edges[stage] ?? 0
  const height = (value: number) => y(exponent(value))

  const rung = (name: Rung, stage: number, value: number): [string, Part][] => [
    [name, { attributes: { transform: translate((edge(stage) + edge(stage + 1)) / 2, height(value)) } }],
    [`${name}.sign`, { attributes: { d: value === 0 ? '' : value < 0 ? minus : plus } }],
    [`${name}.value`, { attributes: {}, text: say(value) }],
  ]
  const line = (stage: number, value: number) =>
    `M${tenths(edge(stage) + inset)},${tenths(height(value))}H${tenths(edge(stage + 1) - inset)}`
  const ofCost = (cost: Cost): [string, Part][] => [
    ...rungs.flatMap((key, index) => rung(`${cost}.${key}`, index + 1, numbers[`${cost}.${key}`])),
    [
      `${cost}.rungs`,
      { attributes: { d: rungs.map((key, index) => line(index + 1, numbers[`${cost}.${key}`])).join('') } },
    ],
  ]
  const step = (stage: number, from: number, to: number) => arrow(edge(stage), height(from), edge(stage), height(to))
  const both = (stage: number, from: (typeof rungs)[number], to: (typeof rungs)[number]) => ({
    attributes: {
      d:
        step(stage, numbers[`quadratic.${from}`], numbers[`quadratic.${to}`]) +
        step(stage, numbers[`cross-entropy.${from}`], numbers[`cross-entropy.${to}`]),
    },
  })
  const number = (stage: number, value: number): Part => ({
    attributes: { transform: translate(edge(stage), rows.number) },
    text: `×${say(value)}`,
  })

  const { error } = numbers
  const ofRungs = Object.fromEntries([...rung('error', 0, error), ...ofCost('quadratic'), ...ofCost('cross-entropy')])
  return {
    ...(ofRungs as Parts<Rung | `${Rung}.sign` | `${Rung}.value` | `${Cost}.rungs`>),
    reference: { attributes: { y1: tenths(height(error)), y2: tenths(height(error)) } },
    climb: { attributes: { d: step(1, error, numbers['cross-entropy.dCda']) } },
    slope: both(2, 'dCda', 'dCdz'),
    input: both(3, 'dCdz', 'gradient'),
    'number.climb': number(1, numbers.climb),
    'number.slope': number(2, numbers.slope),
    'number.input': number(3, numbers.x),
    handle: { attributes: { transform: translate(x(toScale(chainRuleParameters.a, values.a)), layout.bottom) } },
  }
}
