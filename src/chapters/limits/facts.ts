import { pushShares, trainCrowd, turningWeight } from '../../math/crowd.ts'
import { hiddenGradient } from '../../math/hidden-gradient.ts'
import type { LabelledPoint } from '../../math/likelihood.ts'
import type { Optimizer } from '../../math/optimizer.ts'
import type { Cost } from '../../math/train.ts'
import { epochsUnder } from '../../math/wait.ts'

const eta = 0.15

const wait = (cost: Cost, a0: number, optimizer: Optimizer) =>
  epochsUnder({ cost, a0, optimizer, eta, limit: 40_000 }) ?? Number.NaN

/** The figure's eight points; `facts.test.ts` holds them against its default. */
const points: readonly LabelledPoint[] = [
  ...[-3, -2.5, -2].map(x => ({ x, label: 1 as const })),
  { x: -0.3, label: 0 },
  { x: 0.35, label: 1 },
  ...[2, 2.5, 3].map(x => ({ x, label: 0 as const })),
]

/** How much of the push the six sure mistakes make up from a start with b = 0, in per cent; the rest is the border's. */
const mistaken = (cost: Cost, w: number) =>
  100 * pushShares(cost, points, { w, b: 0 }).reduce((sum, share, i) => (i === 3 || i === 4 ? sum : sum + share), 0)

/** The nine points of the wrong label, which is the last. */
const nine: readonly LabelledPoint[] = [
  ...[-2, -1.5, -1, -0.5].map(x => ({ x, label: 0 as const })),
  ...[0.5, 1, 1.5, 2].map(x => ({ x, label: 1 as const })),
  { x: 5, label: 0 },
]
const wrongLabel = { cost: 'cross-entropy', points: nine, start: { w: 1, b: 0 }, optimizer: 'plain' } as const
/** How much of cross-entropy’s push the ninth makes up after some epochs, in per cent. */
function ninth(epochs: number): number {
  const { w, b } = trainCrowd({ ...wrongLabel, eta: 0.6, epochs })
  return 100 * (pushShares('cross-entropy', nine, { w: w[epochs] ?? NaN, b: b[epochs] ?? NaN })[8] ?? NaN)
}

const turn = (optimizer: Optimizer, epochs: number) =>
  turningWeight({ cost: 'quadratic', points, optimizer, eta, epochs }, 1.5, 3)

/** A hidden neuron before an output with the score of our neuron, 4, and the label 0. */
const network = { x: 1, y: 0, hidden: { w: 0, b: 0 }, output: { w: 4, b: 2 } } as const

export const facts = {
  'momentum.quadratic.98': wait('quadratic', 0.98, 'momentum'),
  'momentum.quadratic.999': wait('quadratic', 0.999, 'momentum'),
  'momentum.quadratic.9999': wait('quadratic', 0.9999, 'momentum'),
  'momentum.cross-entropy.98': wait('cross-entropy', 0.98, 'momentum'),
  'momentum.cross-entropy.999': wait('cross-entropy', 0.999, 'momentum'),
  'momentum.cross-entropy.9999': wait('cross-entropy', 0.9999, 'momentum'),
  'adam.quadratic.98': wait('quadratic', 0.98, 'adam'),
  'adam.quadratic.999': wait('quadratic', 0.999, 'adam'),
  'adam.quadratic.9999': wait('quadratic', 0.9999, 'adam'),
  'adam.cross-entropy.98': wait('cross-entropy', 0.98, 'adam'),
  'adam.cross-entropy.999': wait('cross-entropy', 0.999, 'adam'),
  'adam.cross-entropy.9999': wait('cross-entropy', 0.9999, 'adam'),
  'mistaken.quadratic': mistaken('quadratic', 3),
  'mistaken.cross-entropy': mistaken('cross-entropy', 3),
  'border.quadratic': 100 - mistaken('quadratic', 3),
  'mistaken.quadratic.undecided': mistaken('quadratic', 1.5),
  'ninth.start': ninth(0),
  'ninth.end': ninth(300),
  'turn.adam': turn('adam', 300),
  'turn.plain': turn('plain', 300),
  'turn.plain.later': turn('plain', 10_000),
  'hidden.ratio': hiddenGradient('cross-entropy', network) / hiddenGradient('quadratic', network),
}
