import { scoreAt, type Run } from '../../math/train.ts'
import type { Point } from '../../plot/path.ts'
import { lastCall } from '../../state/last-call.ts'

/** More points than this along a curve cannot be told apart. */
const most = 160
/** The first epochs are drawn one by one: cross-entropy falls within them even on a plot of thousands. */
const dense = 24

/** The epochs at which a run of this length is drawn. */
const sampleEpochs = lastCall((epochs: number): readonly number[] => {
  const stride = Math.max(1, Math.ceil(epochs / most))
  const sampled: number[] = []
  for (let n = 0; n < epochs; n += n < dense ? 1 : stride) sampled.push(n)
  sampled.push(epochs)
  return sampled
})

/** A run between two epochs as points of a plot, `at` being the plot's vertical coordinate of a score. */
export function samplePoints(run: Run, at: (z: number) => number, from: number, to: number): Point[] {
  const point = (n: number): Point => [n, at(scoreAt(run, n))]
  if (from === to) return [point(from)]
  const between = sampleEpochs(run.epochs).filter(n => n > from && n < to)
  return [point(from), ...between.map(point), point(to)]
}
