import type { ReactNode } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import type { Cost } from '../../math/train.ts'
import { paper } from '../../plot/hue.ts'
import type { Point } from '../../plot/path.ts'
import type { Tone } from '../../state/tone.ts'
import { chainRule } from './chain-rule.model.ts'

const { Arrow, Group, Mark, Label, useFollow } = partsOf(chainRule)

/** What stands on the ladder, by its name in the state. */
type Product = 'error' | `${Cost}.${'dCda' | 'dCdz' | 'gradient'}`

/** The floor of the ladder: what is smaller stands on it, 0 too. */
export const floor = 1e-5
/** The height of a number on the ladder is its size. */
export const height = (value: number): number => Math.max(floor, Math.abs(value))

interface RungProps {
  of: Product
  /** The middle of its stage. */
  across: number
  tone: Tone
  size: number
  /** Units of the box from its mark to its number. */
  dy: number
  say(value: number): string
  children?: ReactNode
}

const here: Point = [0, 0]

/** What stands on a rung: the mark of its quantity, the sign of the number in it, and the number. */
export const Rung = ({ of, across, tone, size, dy, say, children }: RungProps) => (
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

/** The sign of a number within its mark; 0 has none. */
function PlusMinus({ of }: Pick<RungProps, 'of'>) {
  const follow = useFollow(state => ({ d: state[of] === 0 ? '' : state[of] < 0 ? minus : plus }))
  return <path className="rung-sign" fill="none" stroke={paper} strokeWidth={2} strokeLinecap="round" {...follow} />
}

interface StepProps {
  from: Product
  to: Product
  /** Between two stages. */
  across: number
  tone?: Tone
}

/** Up or down the ladder, as far as a factor brings a number. */
export const Step = ({ from, to, across, tone = 'ink' }: StepProps) => (
  <Arrow tone={tone} from={state => [across, height(state[from])]} to={state => [across, height(state[to])]} />
)
