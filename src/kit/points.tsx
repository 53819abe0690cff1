import { useState } from 'react'
import type { Label } from '../math/loss.ts'
import { Each } from '../plot/each.tsx'
import type { Grip } from '../plot/grip.ts'
import { Knob } from '../plot/knob.tsx'
import type { RailPoint } from '../plot/rails.ts'
import { Sign } from '../plot/sign.tsx'
import { linear } from '../state/parameter.ts'
import { flippedPoint, mostPoints, movedPoint, pointsOf, reach, withOneMore, withoutPoint } from '../state/points.ts'
import { Act } from './act.tsx'

/** What the state of a figure with points has. */
interface WithPoints {
  readonly points: string
}

/** The point that was last touched, if one was. */
export interface PointHand {
  touched: number | null
  touch(index: number): void
}

export function useTouchedPoint(): PointHand {
  const [touched, touch] = useState<number | null>(null)
  return { touched, touch }
}

const place = linear({ min: -reach, max: reach, step: 0.05, initial: 0 })

/** A point's place on its rail: a number in the text of all points. */
const placeOf = <S extends WithPoints>(index: number, point: (state: S) => { x: number }): Grip<S> => ({
  key: 'points',
  range: () => place,
  read: state => point(state).x,
  write: (x, { points }) => ({ points: movedPoint(points, index, x) }),
})

interface PointKnobsProps<S extends WithPoints, T extends RailPoint> {
  /** The points as the figure sees them. */
  of(state: S): readonly T[]
  hand: PointHand
  /** How high a point of a label stands. */
  rail(label: Label, point: T): number
  name(number: string, label: Label): string
  say(point: T): string
  /** Without their numbers, where there is no room for them. */
  isSmall(state: S, point: T): boolean
}

/** Labelled points on two rails: dragged along x, flipped by a tap, taken away by Delete. */
export function PointKnobs<S extends WithPoints, T extends RailPoint>(props: PointKnobsProps<S, T>) {
  const { of, hand, rail, name, say, isSmall } = props
  return (
    <Each of={of}>
      {(point, i) => (
        <g className={i === hand.touched ? 'chosen' : undefined} onFocus={() => hand.touch(i)}>
          <Knob<S>
            sets={placeOf(i, point)}
            index={i}
            along="x"
            at={(x, state) => [x, rail(point(state).label, point(state))]}
            name={state => name(String(i + 1), point(state).label)}
            say={state => say(point(state))}
            room={state => point(state).room}
            onTap={({ points }) => ({ points: flippedPoint(points, i) })}
            onDelete={({ points }) => ({ points: withoutPoint(points, i) })}>
            <Sign<S> filled={state => point(state).label === 1} small={state => isSmall(state, point(state))}>
              {String(i + 1)}
            </Sign>
          </Knob>
        </g>
      )}
    </Each>
  )
}

interface PointButtonsProps {
  hand: PointHand
  add: string
  remove(number: string): string
}

/** One point more; and the one last touched, or else the last one, away. */
export function PointButtons({ hand: { touched, touch }, add, remove }: PointButtonsProps) {
  const countOf = ({ points }: WithPoints) => pointsOf(points).length
  const chosen = (state: WithPoints) => Math.min(touched ?? countOf(state) - 1, countOf(state) - 1)
  return (
    <div className="chips">
      <Act
        name="add-point"
        sets={({ points }: WithPoints) => ({ points: withOneMore(points) })}
        onDone={state => touch(countOf(state))}
        disabled={state => countOf(state) >= mostPoints}>
        {add}
      </Act>
      <Act
        name="remove-point"
        sets={(state: WithPoints) => ({ points: withoutPoint(state.points, chosen(state)) })}
        onDone={state => touch(Math.min(chosen(state), countOf(state) - 2))}
        disabled={state => countOf(state) === 1}>
        {state => remove(String(chosen(state) + 1))}
      </Act>
    </div>
  )
}
