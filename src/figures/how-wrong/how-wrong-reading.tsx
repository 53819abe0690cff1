import { sum } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { formatDuration } from '../../language/duration.ts'
import { useLanguage, type Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Cost } from '../../math/train.ts'
import { areaOf } from '../../plot/box.ts'
import { useFrame, usePlace } from '../../plot/frame.ts'
import { lettering } from '../../plot/label.tsx'
import { placed } from '../../plot/mark.tsx'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { countingLimit, howWrong, starts, wait, type HowWrongState } from './how-wrong.model.ts'
import { howWrongWords } from './how-wrong.words.ts'

const { Label, useFollow } = partsOf(howWrong)

/** From a curve to the middle of the words over or under it, and from a mark to their end; in units of the box. */
const [usualOver, beside] = [16, 10]
/**
 * Half a line of words, and how wide a letter is at most: a Chinese one, another one. A count may take so many more of them
 * than the flow, by which the room is found.
 */
const [usualHalf, han, latin, more] = [9, 16, 9.4, 2]
const widthOf = (text: string) => sum(text, letter => (letter > '⺀' ? han : latin))

/** What a wait is called: the epoch and how long that is at one a second; where it is narrow, the time alone. */
function sayWait(epochs: number | null, flow: number, narrow: boolean, language: Language): string {
  const { reading } = howWrongWords[language]
  if (epochs === null) return reading.about(formatDuration(flow, language))
  const time = formatDuration(epochs, language)
  return narrow ? time : reading.at(formatNumber(epochs, language, { decimals: 0 }), time)
}

interface Words {
  from: Point
  to: Point
}
const meet = (a: Words, b: Words) =>
  a.from[0] < b.to[0] && b.from[0] < a.to[0] && a.from[1] < b.to[1] && b.from[1] < a.to[1]

/**
 * The room that the words at a mark take: over the quadratic curve, to the left, where it falls away; under the one of
 * cross-entropy, to the right, where it rises. At a side of the plot they are pushed in, and further off their curve.
 */
function useRoom(cost: Cost) {
  const { box, x, y } = useFrame<HowWrongState>()
  const language = useLanguage()
  const { left, right, top } = areaOf(box)
  const { text = 1 } = box
  const [over, halfLine] = [text * usualOver, text * usualHalf]
  return keep((state: HowWrongState): Words => {
    const { z0, eta } = state
    const flow = state[`${cost}.flow`]
    const [across, up] = [x(state).scale, y(state).scale]
    // Counting is for words; a mark makes do with the flow.
    const epochs = flow > countingLimit ? null : Math.max(1, Math.round(flow))
    const width = text * (widthOf(sayWait(epochs, flow, box.name === 'narrow', language)) + more * latin)
    const height = (place: number) => up(wait(cost, across.invert(place), eta))
    if (cost === 'quadratic') {
      const end = Math.max(across(z0) - beside, left + 4 + width)
      const middle = Math.max(top + halfLine, height(Math.min(right, Math.max(across(z0), end + 4))) - over)
      return { from: [end - width, middle - halfLine], to: [end, middle + halfLine] }
    }
    const start = Math.max(left + 4, Math.min(across(z0) - beside, right - width))
    const middle = height(Math.max(left, Math.min(across(z0), start))) + over
    return { from: [start, middle - halfLine], to: [start + width, middle + halfLine] }
  })
}

/** The wait at the mark of a cost, where the handle's cursor meets its curve. */
export function Reading({ cost }: { cost: Cost }) {
  const { box } = useFrame<HowWrongState>()
  const language = useLanguage()
  const room = useRoom(cost)
  const follow = useFollow(state => {
    const { from, to } = room(state)
    return placed([cost === 'quadratic' ? to[0] : from[0], (from[1] + to[1]) / 2])
  })
  const words = useFollow(
    state => ({ text: sayWait(state[`${cost}.epochs`], state[`${cost}.flow`], box.name === 'narrow', language) }),
    'word',
  )
  return (
    <g {...follow}>
      <text textAnchor={cost === 'quadratic' ? 'end' : 'start'} {...lettering(cost)} {...words} />
    </g>
  )
}

/** A count stands where its curve leaves room: over the one, under the other. */
const countAt = {
  quadratic: { dx: 6, dy: -15, anchor: 'end' },
  'cross-entropy': { dx: 5, dy: 14, anchor: 'start' },
} as const
/** How near the handle's mark may come to a count. */
const near = 18

interface CountProps {
  cost: Cost
  start: keyof typeof starts
  at(state: HowWrongState): Point | null
}

/** How many epochs one of the article's starts takes, unless the handle stands on it and says so itself. */
export function Count({ cost, start, at }: CountProps) {
  const language = useLanguage()
  const { box, x } = useFrame<HowWrongState>()
  const { text = 1 } = box
  const halfLine = text * usualHalf
  const place = usePlace<HowWrongState>()
  const room = useRoom(cost)
  const { dx, dy, anchor } = countAt[cost]
  const whole = (epochs: number | null) => formatNumber(epochs, language, { decimals: 0 })
  const alone = (state: HowWrongState): Point | null => {
    const found = place(at, state)
    if (!found || Math.abs(found[0] - x(state).scale(state.z0)) < near) return null
    const edge = found[0] + text * dx
    const width = text * widthOf(whole(wait(cost, starts[start], state.eta)))
    const [from, to] = anchor === 'end' ? [edge - width, edge] : [edge, edge + width]
    const middle = found[1] + text * dy
    const own: Words = { from: [from, middle - halfLine], to: [to, middle + halfLine] }
    return meet(own, room(state)) ? null : at(state)
  }
  return (
    <Label at={alone} tone="soft" {...countAt[cost]}>
      {state => whole(state[`${start}.${cost}.epochs`])}
    </Label>
  )
}
