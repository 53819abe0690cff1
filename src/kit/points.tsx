import { useMemo, useState, type KeyboardEvent } from 'react'
import { useWords } from '../language/language.ts'
import type { LabelledPoint } from '../math/likelihood.ts'
import type { Label } from '../math/loss.ts'
import type { Scale } from '../plot/axis.ts'
import { Each } from '../plot/each.tsx'
import { useFrame } from '../plot/frame.ts'
import type { Grip } from '../plot/grip.ts'
import { Knob } from '../plot/knob.tsx'
import { standingOf, type Standing } from '../plot/rails.ts'
import { Sign } from '../plot/sign.tsx'
import { keep } from '../state/keep.ts'
import { linear } from '../state/parameter.ts'
import {
  flippedPoint,
  mostNumbered,
  mostPoints,
  movedPoint,
  pointsOf,
  reach,
  withOneMore,
  withoutPoint,
  type Points,
} from '../state/points.ts'
import { Act } from './act.tsx'
import { pointsWords } from './points.words.ts'

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

interface PointKnobsProps<S extends WithPoints, T extends LabelledPoint> {
  /** The points as the figure sees them. */
  of(state: S): readonly T[]
  hand: PointHand
  /** How high a point of a label stands, by how far out it is. Fixed. */
  rail(label: Label, level: number): number
  /** How many points may stand one outside the other. */
  levels?: number
  name(number: string, label: Label): string
  say(point: T): string
}

/** Two signs need so much room for their numbers, in units of the box. */
const signWidth = 18

/**
 * Labelled points on two rails: dragged along x, flipped by a tap, taken away by Delete. The tab key comes by once, at the one
 * that was last touched; N goes from one to the next. A hand finds the nearest.
 */
export function PointKnobs<S extends WithPoints, T extends LabelledPoint>(props: PointKnobsProps<S, T>) {
  const { of, hand, rail, levels = 1, name, say } = props
  const words = useWords(pointsWords)
  const { x, y } = useFrame<S>()
  const items = useMemo(() => {
    const standing = keep((points: Points, across: Scale, up: Scale) =>
      standingOf(points, levels, (point, level) => [across(point.x), up(rail(point.label, level))]),
    )
    const joined = keep((points: readonly T[], stands: readonly Standing[]) =>
      points.flatMap((point, index) => stands.slice(index, index + 1).map(stand => ({ point, ...stand }))),
    )
    return (state: S) => joined(of(state), standing(pointsOf(state.points), x(state).scale, y(state).scale))
  }, [of, rail, levels, x, y])
  const stop = ({ points }: S) => Math.min(hand.touched ?? 0, pointsOf(points).length - 1)
  return (
    <g role="group" aria-label={words.group} onKeyDown={goOn}>
      <Each of={items}>
        {(item, i) => (
          <g className={i === hand.touched ? 'chosen' : undefined} onFocus={() => hand.touch(i)}>
            <Knob<S>
              sets={placeOf(i, state => item(state).point)}
              index={i}
              isStop={state => stop(state) === i}
              along="x"
              at={(place, state) => [place, rail(item(state).point.label, item(state).level)]}
              name={state => name(String(i + 1), item(state).point.label)}
              say={state => say(item(state).point)}
              cell={state => item(state).cell}
              onTap={({ points }) => ({ points: flippedPoint(points, i) })}
              onDelete={({ points }) => ({ points: withoutPoint(points, i) })}>
              <Sign<S>
                filled={state => item(state).point.label === 1}
                small={state => pointsOf(state.points).length > mostNumbered || item(state).nearest < signWidth}>
                {String(i + 1)}
              </Sign>
            </Knob>
          </g>
        )}
      </Each>
    </g>
  )
}

/** N goes to the next point, with Shift to the one before; they are a ring. */
function goOn(event: KeyboardEvent<SVGGElement>): void {
  if (event.key.toLowerCase() !== 'n' || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [...event.currentTarget.querySelectorAll<SVGElement>('.handle')]
  const at = all.findIndex(handle => handle === event.target)
  all.at((at + (event.shiftKey ? -1 : 1)) % all.length)?.focus()
  event.preventDefault()
  event.stopPropagation()
}

/** What a hand can do with the points; and the keys, where a pointer says that there may be some. */
export function PointsHint({ children }: { children: string }) {
  const words = useWords(pointsWords)
  return (
    <p className="aside-note">
      {children}
      <span className="keys-note">{words.keys}</span>
    </p>
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
