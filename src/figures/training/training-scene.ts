import type { Parts } from '../../old-frame/use-parts.ts'
import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { scoreAt, type Cost } from '../../math/train.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { markerAt } from '../../old-plot/marker.tsx'
import { pathThrough, tenths, translate } from '../../old-plot/path.ts'
import { xScale, yScale } from '../../old-plot/plot.tsx'
import type { LinearScale } from '../../old-plot/scale.ts'
import { spread } from '../../old-plot/spread.ts'
import { clamp } from '../../state/parameter.ts'
import { costs, shownEpoch, trainingResult } from './training.numbers.ts'
import type { TrainingValues } from './training.parameters.ts'
import { trainingWords } from './training.words.ts'
import { samplePoints } from './training-sample.ts'
import { mainVertical, type Vertical } from './training-vertical.ts'

type CostPart = 'past' | 'rest' | 'now' | 'end' | 'mark' | 'markLabel' | 'flag'
export type TrainingPart =
  `${Cost}.${CostPart}` | 'cursor' | 'half' | 'epoch' | 'start.reach' | 'start.halo' | 'start.knob'

export interface TrainingFrame {
  vertical: Vertical
  x: LinearScale
  y: LinearScale
}

/** The scales of a state in a layout. */
export function trainingFrame(values: TrainingValues, layout: Layout): TrainingFrame {
  const vertical = mainVertical(values, trainingResult(values))
  return { vertical, x: xScale(layout, [0, values.epochs]), y: yScale(layout, vertical.domain) }
}

/** How far apart the curves' names stand, by how many lines each has. */
const nameGap: Record<Layout['name'], number> = { narrow: 32, medium: 17, wide: 17 }
/** A mark's label is about this wide: nearer marks have theirs on different sides of the line. */
const labelWidth = 66
export const markSize = 4
const hidden = { visibility: 'hidden' }
const visible = { visibility: 'inherit' }

/** Everything of the picture that a drag moves. */
export function trainingScene(values: TrainingValues, layout: Layout, language: Language): Parts<TrainingPart> {
  const words = trainingWords[language]
  const {
    runs,
    crossings,
    label,
    start: { z: z0 },
  } = trainingResult(values)
  const {
    vertical: {
      at,
      domain: [low, high],
      kind,
    },
    x,
    y,
  } = trainingFrame(values, layout)
  const { epochs } = values
  const epoch = shownEpoch(values)
  const right = layout.width - layout.margin.right
  const bottom = layout.height - layout.margin.bottom
  const height = (z: number) => y(clamp(at(z), low, high))
  const half = y(at(0))

  const names = spread(
    costs.map(cost => height(scoreAt(runs[cost], epochs))),
    nameGap[layout.name],
    layout.margin.top,
    layout.name === 'narrow' ? bottom - 10 : bottom,
  )
  // Falling curves leave the space over the line a = ½ free, rising ones the space under it.
  const free = kind !== 'log' && label === 1 ? 15 : -13
  const between = x(crossings.quadratic.epoch) - x(crossings['cross-entropy'].epoch)
  const earlier: Cost = between < 0 ? 'quadratic' : 'cross-entropy'

  const ofCost = (cost: Cost): Parts<CostPart> => {
    const run = runs[cost]
    const { epoch: crossing, counted } = crossings[cost]
    const number = () => formatNumber(counted ? crossing : Number(crossing.toPrecision(3)), language, { decimals: 0 })
    const inPlot = crossing > 0 && crossing <= epochs
    const beyond = crossing > epochs
    // Two marks close together: the earlier one, where its curve is steep, gives way to the other side.
    const side = cost === earlier && Math.abs(between) < labelWidth ? -free : free
    const markX = inPlot ? x(crossing) : right
    return {
      past: { attributes: { d: pathThrough(samplePoints(run, at, 0, epoch), x, y) } },
      rest: { attributes: { d: pathThrough(samplePoints(run, at, epoch, epochs), x, y) } },
      now: { attributes: markerAt(cost, x(epoch), height(scoreAt(run, epoch))) },
      end: { attributes: { transform: translate(right + 10, names[costs.indexOf(cost)] ?? 0) } },
      mark: { attributes: { ...markerAt(cost, markX, half, markSize), ...(inPlot ? visible : hidden) } },
      markLabel: {
        attributes: { transform: translate(markX + 9, half + side) },
        text: inPlot ? words.crossing.at(number(), counted) : '',
      },
      flag: {
        attributes: { transform: translate(right - 4, half + (cost === 'quadratic' ? free : -free)) },
        text: beyond ? words.crossing.flag(number(), counted) : '',
      },
    }
  }
  const start = { attributes: { cx: tenths(x(0)), cy: tenths(height(z0)) } }
  const { past, rest, now, end, mark, markLabel, flag } = ofCost('quadratic')
  const ce = ofCost('cross-entropy')
  return {
    'quadratic.past': past,
    'quadratic.rest': rest,
    'quadratic.now': now,
    'quadratic.end': end,
    'quadratic.mark': mark,
    'quadratic.markLabel': markLabel,
    'quadratic.flag': flag,
    'cross-entropy.past': ce.past,
    'cross-entropy.rest': ce.rest,
    'cross-entropy.now': ce.now,
    'cross-entropy.end': ce.end,
    'cross-entropy.mark': ce.mark,
    'cross-entropy.markLabel': ce.markLabel,
    'cross-entropy.flag': ce.flag,
    half: { attributes: { y1: tenths(half), y2: tenths(half) } },
    cursor: { attributes: { x1: tenths(x(epoch)), x2: tenths(x(epoch)) } },
    epoch: { attributes: { transform: translate(x(epoch), bottom + 19) } },
    'start.reach': start,
    'start.halo': start,
    'start.knob': start,
  }
}
