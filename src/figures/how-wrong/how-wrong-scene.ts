import type { Part, Parts } from '../../old-frame/use-parts.ts'
import { logit } from '../../math/sigmoid.ts'
import type { Cost } from '../../math/train.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { markerAt } from '../../old-plot/marker.tsx'
import { tenths, translate, type Point } from '../../old-plot/path.ts'
import { clamp } from '../../state/parameter.ts'
import { flagReach, furthest, howWrongFrame, nearest } from './how-wrong-frame.ts'
import { flow, starts, type Start } from './how-wrong.numbers.ts'
import type { HowWrongValues } from './how-wrong.parameters.ts'

const steps = 120

/** The flow's time along the start, as an exponent of ten: at another rate the same curve stands higher or lower. */
const pointsOf = (cost: Cost): readonly Point[] =>
  Array.from({ length: steps + 1 }, (_, index) => {
    const z = nearest + ((furthest - nearest) * index) / steps
    return [z, Math.log10(flow(cost, z))]
  })
export const curves: Readonly<Record<Cost, readonly Point[]>> = {
  quadratic: pointsOf('quadratic'),
  'cross-entropy': pointsOf('cross-entropy'),
}

/** Where the curves' names end. */
export const nameAt = { quadratic: 7.9, 'cross-entropy': 9 } as const
export const markSize = { quadratic: 6.5, 'cross-entropy': 4.5 } as const
const overName = 15
/** A start's count this low would stand on the handle. */
const leastCount = 3

export type HowWrongPart = Cost | `${Cost}.name` | `${Start}.${Cost}` | 'curves' | 'cursor' | 'flags' | 'handle'

/** Everything of the picture that a drag moves. Counts are no part of it: they would cost more than a move may. */
export function howWrongScene({ a0, eta }: HowWrongValues, layout: Layout): Parts<HowWrongPart> {
  const { x, y, rows } = howWrongFrame(layout)
  const place = x(logit(a0))
  const bottom = layout.height - layout.margin.bottom
  // Before the first epoch there is none to count, so nothing stands under it.
  const height = (cost: Cost, z: number) => y(Math.max(0, Math.log10(flow(cost, z) / eta)))
  const mark = (cost: Cost): Part => ({ attributes: markerAt(cost, place, height(cost, logit(a0)), markSize[cost]) })
  const name = (cost: Cost): Part => ({
    attributes: { transform: translate(x(nameAt[cost]), height(cost, nameAt[cost]) - overName) },
  })
  const start = (cost: Cost, key: Start): Part => ({
    attributes: {
      transform: translate(x(starts[key]), height(cost, starts[key])),
      visibility: flow(cost, starts[key]) / eta < leastCount ? 'hidden' : 'inherit',
    },
  })
  const reach = flagReach[layout.name]
  return {
    quadratic: mark('quadratic'),
    'cross-entropy': mark('cross-entropy'),
    'quadratic.name': name('quadratic'),
    'cross-entropy.name': name('cross-entropy'),
    'article-1.quadratic': start('quadratic', 'article-1'),
    'article-1.cross-entropy': start('cross-entropy', 'article-1'),
    'article-2.quadratic': start('quadratic', 'article-2'),
    'article-2.cross-entropy': start('cross-entropy', 'article-2'),
    curves: { attributes: { transform: translate(0, y(-Math.log10(eta)) - y(0)) } },
    cursor: { attributes: { x1: tenths(place), x2: tenths(place), y1: String(rows.cursor), y2: String(bottom) } },
    flags: { attributes: { transform: translate(clamp(place, reach + 2, layout.width - reach - 2), 0) } },
    handle: { attributes: { transform: translate(place, bottom) } },
  }
}
