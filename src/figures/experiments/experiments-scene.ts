import type { Parts } from '../../old-frame/use-parts.ts'
import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { quadratic } from '../../math/loss.ts'
import { scoreAt, stateAt } from '../../math/train.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { markerAt } from '../../old-plot/marker.tsx'
import { pathThrough, tenths, translate, type Point } from '../../old-plot/path.ts'
import { xScale, yScale } from '../../old-plot/plot.tsx'
import { epochs, runs, type Experiment } from './experiments.numbers.ts'
import type { ExperimentsValues } from './experiments.parameters.ts'
import { experimentsWords } from './experiments.words.ts'

export const epochDomain = [0, epochs] as const
export const costDomain = [0, 0.5] as const

/** Where the parts of a neuron's diagram stand, over the plot. */
export const diagram = (width: number) => ({
  middle: 66,
  input: 2,
  neuron: { at: width * 0.46, r: 29 },
  gauge: { at: width - 20, width: 11, top: 36, bottom: 96 },
  /** The line of words between diagram and plot. */
  foot: 116,
})

/** More points than one in this many epochs cannot be told apart. */
const stride = 3

const costAt = (which: Experiment, n: number): Point => [n, quadratic(scoreAt(runs[which], n), 0)]
const wholeCurve = (which: Experiment): readonly Point[] =>
  Array.from({ length: epochs / stride + 1 }, (_, index) => costAt(which, index * stride))

/** The whole cost curve of an experiment. */
export const costPoints: Readonly<Record<Experiment, readonly Point[]>> = { '1': wholeCurve('1'), '2': wholeCurve('2') }

/** The curve up to an epoch; none at the start. */
const pastPoints = (which: Experiment, epoch: number): Point[] =>
  epoch === 0 ? [] : [...costPoints[which].slice(0, Math.ceil(epoch / stride)), costAt(which, epoch)]

export type ExperimentPart = 'past' | 'now' | 'cursor' | 'cost' | 'weight' | 'bias' | 'output' | 'gauge'

/** Everything of one experiment that the epoch moves: its neuron's numbers, and how far its curve has come. */
export function experimentScene(
  which: Experiment,
  { epoch }: ExperimentsValues,
  layout: Layout,
  language: Language,
): Parts<ExperimentPart> {
  const { part } = experimentsWords[language]
  const x = xScale(layout, epochDomain)
  const y = yScale(layout, costDomain)
  const { a, cost, w, b } = stateAt(runs[which], epoch)
  const say = (value: number, decimals = 3) => formatNumber(value, language, { decimals })
  const { top, bottom } = diagram(layout.width).gauge
  const height = a * (bottom - top)
  const place = tenths(x(epoch))
  return {
    past: { attributes: { d: pathThrough(pastPoints(which, epoch), x, y) } },
    now: { attributes: markerAt('quadratic', x(epoch), y(cost)) },
    cursor: { attributes: { x1: place, x2: place } },
    cost: { attributes: {}, text: part.cost(say(cost, 4)) },
    weight: { attributes: {}, text: `w = ${say(w)}` },
    bias: { attributes: {}, text: say(b) },
    output: { attributes: {}, text: `a = ${say(a)}` },
    gauge: { attributes: { y: tenths(bottom - height), height: tenths(height) } },
  }
}

/** Where the handle of the shared epoch axis stands: on the axis itself. */
export const timelineScene = ({ epoch }: ExperimentsValues, layout: Layout): Parts<'epoch'> => ({
  epoch: {
    attributes: { transform: translate(xScale(layout, epochDomain)(epoch), layout.height - layout.margin.bottom + 19) },
  },
})
