import { range } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { areaOf, type Box } from '../../plot/box.ts'
import { useFrame } from '../../plot/frame.ts'
import type { Point } from '../../plot/path.ts'
import type { StateOf } from '../../state/figure.ts'
import type { Tone } from '../../state/tone.ts'
import { freeThrow } from './free-throw.model.ts'

const { Curve, Line, Label } = partsOf(freeThrow)
const { Arrow } = rarePartsOf(freeThrow)
type State = StateOf<typeof freeThrow>

export const radians = (degrees: number): number => (degrees * Math.PI) / 180
/** A direction, in degrees from straight ahead, at a share of a shot's way. */
export const polar = (degrees: number, share: number): Point => [
  share * Math.sin(radians(degrees)),
  share * Math.cos(radians(degrees)),
]
/** How far a shot flies, in units of the box. */
export const flightIn = (box: Box): number => areaOf(box).bottom - areaOf(box).top

interface TurnProps {
  of: 'person' | 'quadratic' | 'cross-entropy'
  tone: Tone
  /** How far from the player, as a share of a shot's way. */
  share: number
  words(turn: number): string
}

/** In units of the box: an arrow's head has as much room as an arc is all but straight; half a foot; from an arc to its name. */
const [headRoom, halfFoot, gap] = [16, 7, 10]
/** A rest of the turn, in degrees, that is worth dots. */
const leastRest = 1

/**
 * A turn back from the last shot: a foot where it begins, which is all there is of a turn by 0°, and an arc with an arrow's
 * head; dotted, what is missing to the basket, so that each turn's name stands straight ahead, where nothing else is.
 */
export function Turn({ of, tone, share, words }: TurnProps) {
  const { box } = useFrame<State>()
  const flight = flightIn(box)
  const last = headRoom / radians(share * flight)
  const foot = halfFoot / flight
  /** Where it is after a part of it, from 0 to 1. */
  const after = (state: State, part: number) => polar(state.miss + part * state[of], share)
  const rest = (state: State) => state.miss + state[of]
  return (
    <>
      <Curve
        tone={tone}
        weight="thin"
        wish
        through={state =>
          Math.abs(rest(state)) < leastRest ? [] : range(25).map(step => polar((rest(state) * step) / 24, share))
        }
      />
      <Line from={({ miss }) => polar(miss, share - foot)} to={({ miss }) => polar(miss, share + foot)} tone={tone} />
      <Curve tone={tone} through={state => range(25).map(step => after(state, step / 24))} />
      <Arrow
        tone={tone}
        from={state => after(state, Math.max(0, 1 - last / Math.abs(state[of])))}
        to={state => after(state, 1)}
      />
      <Label tone={tone} at={[0, share]} dx={({ miss }) => (miss < 0 ? gap : -gap)}>
        {state => words(state[of])}
      </Label>
    </>
  )
}
