import { useMemo } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import type { Axis } from '../../plot/axis.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { useFitted } from '../../plot/fitted.ts'
import type { Point } from '../../plot/path.ts'
import type { Cost } from '../../math/train.ts'
import { keep } from '../../state/keep.ts'
import { reach } from '../../state/points.ts'
import { crowd, type CrowdState } from './crowd.model.ts'
import { costs } from './crowd.runs.ts'
import { crowdWords } from './crowd.words.ts'

const { Plot, Label, Line } = partsOf(crowd)
const { Bars } = rarePartsOf(crowd)

/** Half a bar, in units of the box: the default's neighbours stand apart on a phone. */
const half = { narrow: 3.5, medium: 7, wide: 8 }
/** The outline of the epoch shown is so much wider on either side: it is seen around the filled bar. */
const rim = 2.5

/** Which way a cost's bars go from the middle. */
const side: Readonly<Record<Cost, 1 | -1>> = { quadratic: 1, 'cross-entropy': -1 }

/** Bars at the points' places; of several points at one place each stands on the one before it. */
function barsOf({ observed, shares }: CrowdState, cost: Cost, when: 'first' | 'now', halfWidth: number) {
  const heights = new Map<number, number>()
  return observed.map(({ x }, i): readonly [Point, Point] => {
    const from = heights.get(x) ?? 0
    const to = from + (shares[cost][when][i] ?? 0)
    heights.set(x, to)
    return [
      [x - halfWidth, side[cost] * from],
      [x + halfWidth, side[cost] * to],
    ]
  })
}

/** How high the strip reaches: where no bar is higher, not all the way. */
const lowTop = 0.6
const topOf = (state: CrowdState): number => {
  const isHigh = (cost: Cost, when: 'first' | 'now') =>
    barsOf(state, cost, when, 0).some(([, [, height]]) => Math.abs(height) > lowTop)
  return costs.some(cost => isHigh(cost, 'first') || isHigh(cost, 'now')) ? 1 : lowTop
}
const noKind = () => null

/** Each point's share of the push, under its place: the quadratic cost's upwards, cross-entropy's downwards. */
export function CrowdStrip({ box }: { box: Box }) {
  const { strip: words, cost: costNames } = crowdWords[useLanguage()]
  const { left, right } = areaOf(box)
  const top = useFitted(topOf, noKind)
  const axis = useMemo(
    () =>
      keep((most: number): Axis => {
        const ticks = [0.25, 0.5, 1].filter(share => share <= most && share > most / 4)
        return {
          domain: [-most, most],
          title: words.title,
          ticks: [0, ...ticks, ...ticks.map(share => -share)].map(at => ({ at, text: `${Math.abs(100 * at)} %` })),
        }
      }),
    [words],
  )
  const unit = (2 * reach) / (right - left)
  return (
    <Plot
      box={box}
      label={words.plot}
      x={{ domain: [-reach, reach], title: '', ticks: [] }}
      y={state => axis(top(state))}
      yGap={15}>
      {costs.map(cost => (
        <g key={cost}>
          <Bars tone={cost} of={state => barsOf(state, cost, 'first', half[box.name] * unit)} />
          <g className="crowd-now">
            <Bars tone={cost} hollow of={state => barsOf(state, cost, 'now', (half[box.name] + rim) * unit)} />
          </g>
        </g>
      ))}
      <Line kind="axis" from={[-reach, 0]} to={[reach, 0]} />
      {costs.map(cost => (
        <Label key={cost} at={state => [reach, side[cost] * top(state)]} tone={cost} anchor="end" dy={side[cost] * 9}>
          {costNames[cost]}
        </Label>
      ))}
    </Plot>
  )
}
