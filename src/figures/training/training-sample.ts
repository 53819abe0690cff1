import { scoreAt, type Run } from '../../math/train.ts'
import type { Point } from '../../old-plot/path.ts'

/** More points than this along a curve cannot be told apart. */
const most = 120
/** The first epochs are drawn one by one: cross-entropy falls within them even on a plot of thousands. */
const dense = 24

let sampled: readonly number[] = [0]

/** The epochs at which a run of this length is drawn. */
function sampleEpochs(epochs: number): readonly number[] {
  if (sampled.at(-1) === epochs) return sampled
  const stride = Math.max(1, Math.ceil(epochs / most))
  const next: number[] = []
  for (let n = 0; n < epochs; n += n < dense ? 1 : stride) next.push(n)
  sampled = [...next, epochs]
  return sampled
}

/** A run between two epochs as points of a plot, `at` being the plot's vertical coordinate of a score. */
export function samplePoints(run: Run, at: (z: number) => number, from: number, to: number): Point[] {
  if (from === to) return []
  const points: Point[] = [[from, at(scoreAt(run, from))]]
  for (const n of sampleEpochs(run.epochs)) {
    if (n > from && n < to) points.push([n, at(scoreAt(run, n))])
  }
  points.push([to, at(scoreAt(run, to))])
  return points
}
