import { partsOf } from '../../kit/parts.tsx'
import type { Cost } from '../../math/train.ts'
import { usePlace } from '../../plot/frame.ts'
import { paper } from '../../plot/hue.ts'
import { placed } from '../../plot/mark.tsx'
import type { Point } from '../../plot/path.ts'
import type { StateOf } from '../../state/figure.ts'
import type { Tone } from '../../state/tone.ts'
import { chainRule } from './chain-rule.model.ts'

const { Arrow, Mark, Label, useFollow } = partsOf(chainRule)
type State = StateOf<typeof chainRule>

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
}

/** What stands on a rung: the mark of its quantity, the sign of the number in it, and the number. */
export function Rung({ of, across, tone, size, dy, say }: RungProps) {
  const at = (state: State): Point => [across, height(state[of])]
  return (
    <>
      <Mark tone={tone} size={size} at={at} />
      <PlusMinus of={of} at={at} />
      <Label tone={tone} anchor="middle" at={at} dy={dy}>
        {state => say(state[of])}
      </Label>
    </>
  )
}

const plus = 'M-3.5,0H3.5M0,-3.5V3.5'
const minus = 'M-3.5,0H3.5'

/** The sign of a number within its mark; 0 has none. */
function PlusMinus({ of, at }: Pick<RungProps, 'of'> & { at(state: State): Point }) {
  const place = usePlace<State>()
  const follow = useFollow(state => {
    const value = state[of]
    return { ...placed(place(at, state)), d: value === 0 ? '' : value < 0 ? minus : plus }
  })
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
