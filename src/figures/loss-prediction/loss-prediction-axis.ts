import type { Label } from '../../math/loss.ts'
import { predictionLoss, predictionQuadratic } from '../../math/prediction-loss.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'
import type { Layout } from '../../old-plot/layout.ts'
import type { Point } from '../../old-plot/path.ts'
import { xScale, yScale } from '../../old-plot/plot.tsx'
import { lossPredictionParameters, type LossPredictionValues } from './loss-prediction.parameters.ts'

const { min, max } = lossPredictionParameters.p
export const lowestScore = logit(min)
export const highestScore = logit(max)

/** One tenth of what the right class was given costs this much more. */
const rungs = [0, 1, 2, 3]
export const lossTicks = rungs.map(rung => rung * Math.LN10)
export const lossDomain = [0, 7.05] as const

/** The horizontal axis: from a prediction to the plot's own coordinate, for one label and one kind of axis. */
export interface Across {
  label: Label
  kind: LossPredictionValues['axis']
  domain: readonly [number, number]
  ticks: readonly number[]
  /** The predictions that give the right class 0.1, 0.01 and 0.001. */
  marks: readonly number[]
  place(p: number): number
  own: readonly Point[]
  other: readonly Point[]
  quadratic: readonly Point[]
}

const steps = 240
// Even in the score, so that the points are dense where the curve is steep.
const predictions = Array.from({ length: steps + 1 }, (_, index) =>
  sigmoid(lowestScore + ((highestScore - lowestScore) * index) / steps),
)

const tenths = { 1: [0.1, 0.01, 0.001], 0: [0.9, 0.99, 0.999] }

function across(label: Label, kind: Across['kind']): Across {
  const marks = tenths[label]
  const place =
    kind === 'linear'
      ? (p: number) => p
      : label === 1
        ? (p: number) => Math.log10(p)
        : (p: number) => -Math.log1p(-p) / Math.LN10
  const points = (height: (p: number) => number) => predictions.map((p): Point => [place(p), height(p)])
  const log = { 1: { domain: [-3, 0], end: 1 }, 0: { domain: [0, 3], end: 0 } } as const
  return {
    label,
    kind,
    domain: kind === 'linear' ? [0, 1] : log[label].domain,
    ticks: kind === 'linear' ? [0, 0.25, 0.5, 0.75, 1] : [log[label].end, ...marks],
    marks,
    place,
    own: points(p => predictionLoss(p, label)),
    other: points(p => predictionLoss(p, label === 1 ? 0 : 1)),
    quadratic: points(p => predictionQuadratic(p, label)),
  }
}

const axes = { linear: [across(0, 'linear'), across(1, 'linear')], log: [across(0, 'log'), across(1, 'log')] } as const

/** The same object for the same label and axis. */
export const acrossOf = ({ y, axis }: Pick<LossPredictionValues, 'y' | 'axis'>): Across => axes[axis][y === 1 ? 1 : 0]

/** Where a prediction and a loss stand in the plot's box. */
export function scales(layout: Layout, { domain, place }: Across) {
  const x = xScale(layout, domain)
  return { x, y: yScale(layout, lossDomain), at: (p: number) => x(place(p)) }
}
