import type { ReactNode } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import type { Cost } from '../../math/train.ts'
import { paper } from '../../plot/hue.ts'
import type { Point } from '../../plot/path.ts'
import type { Tone } from '../../state/tone.ts'
import { chainRule } from './chain-rule.model.ts'

const { Mark, Label, useFollow } = partsOf(chainRule)
const { Arrow, Group } = rarePartsOf(chainRule)

/** What stands on the ladder, by its name in the state. */
export type Product = 'error' | `${Cost}.${'dCda' | 'dCdz' | 'gradient'}`

/** The height of a number on the ladder is its size. What is smaller than the ladder's floor stands on it, 0 too. */
export type Height = (value: number) => number

interface RungProps {
  of: Product
  /** The middle of its stage. */
  across: number
  height: Height
  tone: Tone
  size: number
  /** Units of the box from its mark to its number. */
  dy: number
  say(value: number): string
  children?: ReactNode
}

const here: Point = [0, 0]

/** What stands on a rung: the mark of its quantity with the number, and in it the sign, where that is not the error's. */
export const Rung = ({ of, across, height, tone, size, dy, say, children }: RungProps) => (
  <Group at={state => [across, height(state[of])]}>
    <Mark tone={tone} size={size} at={here} />
    <PlusMinus of={of} />
    <Label tone={tone} anchor="middle" at={here} dy={dy}>
      {state => say(state[of])}
    </Label>
    {children}
  </Group>
)

const plus = 'M-3.5,0H3.5M0,-3.5V3.5'
const minus = 'M-3.5,0H3.5'

/** The sign of a number within its mark, where a negative input has turned it; 0 has none. */
function PlusMinus({ of }: Pick<RungProps, 'of'>) {
  const follow = useFollow(state => ({ d: state[of] * state.error < 0 ? (state[of] < 0 ? minus : plus) : '' }))
  return <path className="rung-sign" fill="none" stroke={paper} strokeWidth={2} strokeLinecap="round" {...follow} />
}

interface StepProps {
  from: Product
  to: Product
  /** Between two stages. */
  across: number
  height: Height
  tone?: Tone
}

/** Up or down the ladder, as far as a factor brings a number. */
export const Step = ({ from, to, across, height, tone = 'ink' }: StepProps) => (
  <Arrow tone={tone} from={state => [across, height(state[from])]} to={state => [across, height(state[to])]} />
)

interface FactorProps extends StepProps {
  /** At the left of its arrow or at the right. */
  side: 'left' | 'right'
  factor: 'climb' | 'slope'
  say(value: number): string
}

/** An arrow that says by how much it multiplies. */
export const Factor = ({ side, factor, say, ...step }: FactorProps) => (
  <>
    <Step {...step} />
    <Label
      tone={step.tone ?? 'ink'}
      at={state => [step.across, Math.sqrt(step.height(state[step.from]) * step.height(state[step.to]))]}
      dx={side === 'left' ? -7 : 8}>
      {state => `×${say(state[factor])}`}
    </Label>
  </>
)
