import { range } from 'd3'
import { scoreAt, type Cost, type Run } from '../../math/train.ts'
import type { Scale } from '../../plot/axis.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { tenths, type Point } from '../../plot/path.ts'
import { air, Layout, lineHeight, widthOf as usualWidthOf, type Place, type Slope } from './training-layout.ts'
import { middle, within, type Fit } from './training.curves.ts'
import type { TrainingState } from './training.model.ts'
import { byCost, costs, type ByCost } from './training.runs.ts'

/** What is written in the plot at a moment. */
export interface Texts {
  /** At the crossings: the epoch, or where that lies beyond the plot, a sentence. */
  crossing: ByCost<string>
  /** Over the bracket. */
  times: string
  /** At the ring: its value, and what can be done with it, until it has been done. */
  start: string
  hint: string
  /** At the curves, where they have no margin for them. */
  names: ByCost<string> | null
  /** At the axis, where it cuts a curve off. */
  cut: string
}

/** Words that have found their place. */
export type Word = Place & { text: string }

export interface Leader {
  cost: Cost
  from: Point
  to: Point
}

export interface Arranged {
  crossing: ByCost<Word | null>
  /** On the line a = ½, from the earlier crossing to the later one, or to the plot's edge. */
  bracket: { from: number; to: number; line: number; isBeyond: boolean } | null
  times: Word | null
  start: Word | null
  hasHint: boolean
  names: ByCost<Word | null>
  /** From a name to its curve, where the other one is between them. */
  leaders: readonly Leader[]
  cut: Word | null
  ghosts: readonly ByCost<Word | null>[]
}

interface Stage {
  box: Box
  x: Scale
  y: Scale
  fit: Fit
}

/** Half a halo, half a mark, and how far from a mark its words stand. */
const halo = 19
const mark = 6
const beside = 10
/** Two marks nearer than this are one place. */
const together = 40
/** The least bracket. */
const shortest = 26

/**
 * Where the words of the plot stand, so that none lies on another, on a curve or on a mark, in whichever state: the
 * start's value first, then the earlier crossing, the bracket's words, the later crossing, and the names. What finds no
 * room is left out: the sentence over the plot and the table beside it say it too.
 */
export function arrange(state: TrainingState, { box, x, y, fit }: Stage, texts: Texts): Arranged {
  const { runs, label, vertical, epochs, ghosts, 'start.z': z } = state
  const { left, right, top, bottom } = areaOf(box)
  const line = y(middle(state))
  /** Which way on the screen the label lies: falling curves leave the room over the line a = ½, rising ones that under it. */
  const down = vertical.kind === 'linear' && label === 1 ? -1 : 1
  const on = (steps: number) => line + down * steps
  const widthOf = (text: string) => usualWidthOf(text, box.text)

  const slope =
    (run: Run): Slope =>
    place => {
      const n = Math.min(epochs, Math.max(0, x.invert(place)))
      const [before, after] = [Math.floor(n), Math.ceil(n)]
      const [a, b] = [scoreAt(run, before), scoreAt(run, after)]
      return y(within(fit, vertical.of(a + (b - a) * (n - before), label)))
    }
  const slopes = byCost(cost => slope(runs[cost].run))
  const layout = new Layout(box, [slopes.quadratic, slopes['cross-entropy']])
  const ring = y(within(fit, vertical.of(z, label)))
  layout.keepFree(left - halo, left + halo, ring - halo, ring + halo)
  layout.keepFree(left, right, line - 1, line + 1)

  const epochOf = (cost: Cost) => runs[cost].crossing.epoch
  const placeOf = (cost: Cost) => Math.min(x(epochOf(cost)), right)
  const [earlier, later] =
    epochOf('quadratic') < epochOf('cross-entropy')
      ? (['quadratic', 'cross-entropy'] as const)
      : (['cross-entropy', 'quadratic'] as const)
  const [from, to] = [placeOf(earlier), placeOf(later)]
  const isMarked = epochOf(earlier) > 0
  const isBeyond = epochOf(later) > epochs
  if (isMarked) for (const place of [from, to]) layout.keepFree(place - mark, place + mark, line - mark, line + mark)

  const start = (place: number, height: number): Place => ({ x: place, y: height, anchor: 'start' })
  const end = (place: number, height: number): Place => ({ x: place, y: height, anchor: 'end' })
  const centre = (place: number, height: number): Place => ({ x: place, y: height, anchor: 'middle' })
  const put = (text: string, places: readonly Place[]): Word | null => {
    const place = text ? layout.put(widthOf(text), places) : null
    return place && { ...place, text }
  }
  /** The nearest place to the ring, towards the label where the curves leave it free; first those on its side of the line. */
  const nearRing = [26, 40, 60, 85, 115].flatMap(across =>
    [27, -26, 34, -34, 41, -41, 50, -50].map(steps => start(left + across, ring + down * steps)),
  )
  const thisSide = nearRing.filter(place => (place.y - line) * (ring - line) > 0)
  const withHint = thisSide.filter(place => place.x < left + 100)
  const whole = texts.hint ? layout.put(widthOf(`${texts.start}   ${texts.hint}`), withHint) : null
  const near = whole ? { ...whole, text: texts.start } : put(texts.start, thisSide)

  /** On the free side of the line, to the right of the later mark; and of the ring, where that is near. */
  const free = on(-15)
  const after = (room: number) =>
    [to + beside, left + halo + air + 1].map(place => start(Math.max(place, to) + room, free))
  const widthAt = (cost: Cost) => widthOf(texts.crossing[cost]) + beside
  const atEdge = [end(right, on(16)), end(right, free), end(right, on(35)), end(right, on(-34))]
  const first = put(
    texts.crossing[earlier],
    epochOf(earlier) > epochs
      ? atEdge
      : [
          start(from + beside, on(16)),
          end(from - beside, on(16)),
          start(from + beside, free),
          ...(to - from < together ? after(0) : []),
          start(from + beside, on(35)),
        ],
  )
  const wide = widthOf(texts.times)
  /** How far the bracket's words can go to either side of its middle. */
  const slack = (to - from - wide) / 2 - 2 * mark
  const between = [0, -0.5, 0.5, -1, 1].flatMap(share =>
    [-14, 16].map(steps => centre((from + to) / 2 + share * slack, on(steps))),
  )
  const times =
    isMarked && epochOf(earlier) <= epochs && epochOf(later) > epochOf(earlier) && to - from >= shortest
      ? put(texts.times, [...(slack > 0 ? between : []), ...(isBeyond ? [] : [...after(widthAt(later)), ...after(0)])])
      : null

  const second = put(
    texts.crossing[later],
    isBeyond
      ? atEdge
      : [
          ...(times?.anchor === 'start' ? after(0) : []),
          end(to - beside, on(16)),
          ...after(0),
          ...after(widthAt(earlier)),
          start(to + beside, on(16)),
          start(to + beside, on(-34)),
        ],
  )

  /** Over or under a curve, as near to it and to its end as can be. */
  const along = (width: number, of: Slope) =>
    range(right - 4, left + halo + width, -12)
      .flatMap(place => {
        const [a, b] = [of(place - width - air), of(place + air)]
        return [Math.min(a, b) - 15, Math.max(a, b) + 15].map(height => ({
          place: end(place, height),
          off: Math.abs(height - of(place - width / 2)) + 0.3 * (right - place),
        }))
      })
      .sort((a, b) => a.off - b.off)
      .map(({ place }) => place)
  /** Beyond the other curve, where there is no room at its own: a line leads over to it. */
  const across = (width: number) =>
    range(right - 4, left + halo + width, -12).map(place => {
      const heights = costs.flatMap(cost => [slopes[cost](place - width - air), slopes[cost](place + air)])
      return end(place, down > 0 ? Math.min(...heights) - 15 : Math.max(...heights) + 15)
    })
  const leaders: Leader[] = []
  const name = (cost: Cost, text: string): Word | null => {
    const width = widthOf(text)
    const near = layout.put(width, along(width, slopes[cost]))
    const far = near ?? layout.put(width, across(width))
    if (far && !near) {
      const middle = far.x - width / 2
      leaders.push({
        cost,
        from: [tenths(middle), tenths(far.y + down * 9)],
        to: [tenths(middle), tenths(slopes[cost](middle))],
      })
    }
    return far && { ...far, text }
  }
  const { names } = texts
  return {
    crossing: byCost(cost => (cost === earlier ? first : second)),
    bracket: times && { from, to, line, isBeyond },
    times,
    start: near ?? put(texts.start, nearRing),
    hasHint: whole !== null,
    names: byCost(cost => (names ? name(cost, names[cost]) : null)),
    leaders,
    cut: put(
      texts.cut,
      [bottom - 16, bottom - 36, top + lineHeight].flatMap(height => [
        start(left + 26, height),
        centre((left + right) / 2, height),
        end(right, height),
      ]),
    ),
    ghosts: ghosts.map((ghost, index) =>
      byCost(cost => {
        const of = slope(ghost[cost].run)
        const places = [0.3 + 0.15 * index, 0.2, 0.5, 0.7, 0.85].flatMap(share => {
          const place = left + share * (right - left)
          const ends = [of(place - 9), of(place + 9)]
          return [centre(place, Math.min(...ends) - 15), centre(place, Math.max(...ends) + 15)]
        })
        return put(String(index + 1), places)
      }),
    ),
  }
}
