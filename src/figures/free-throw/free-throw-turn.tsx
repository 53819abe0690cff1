import { range } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { areaOf, type Box } from '../../plot/box.ts'
import { useFrame } from '../../plot/frame.ts'
import type { Point } from '../../plot/path.ts'
import type { StateOf } from '../../state/figure.ts'
import type { Tone } from '../../state/tone.ts'
import { freeThrow } from './free-throw.model.ts'

const { Curve, Label } = partsOf(freeThrow)
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

/** Units of the box in which an arrow's head has room: as much of the arc is as good as straight. */
const headRoom = 16

/** A turn back from the last shot: an arc with an arrow's head, and words on the side to which it points. */
export function Turn({ of, tone, share, words }: TurnProps) {
  const { box } = useFrame<State>()
  const last = headRoom / radians(share * flightIn(box))
  /** Where it is after a part of it, from 0 to 1. */
  const after = (state: State, part: number) => polar(state.miss + part * state[of], share)
  return (
    <>
      <Curve tone={tone} through={state => range(25).map(step => after(state, step / 24))} />
      <Arrow
        tone={tone}
        from={state => after(state, Math.max(0, 1 - last / Math.abs(state[of])))}
        to={state => after(state, 1)}
      />
      <Label
        tone={tone}
        at={state => after(state, 1)}
        dx={({ miss }) => (miss < 0 ? 14 : -14)}
        anchor={({ miss }) => (miss < 0 ? 'start' : 'end')}>
        {state => words(state[of])}
      </Label>
    </>
  )
}
