import { range } from 'd3'
import { hiddenFactors, trainHidden, type Weights } from '../../math/hidden-layer.ts'
import { sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import type { Cost } from '../../math/train.ts'
import type { Point } from '../../plot/path.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { keep } from '../../state/keep.ts'
import { count, linear, logarithmic } from '../../state/parameter.ts'
import { prefixed } from '../../state/prefixed.ts'

export const costs = ['quadratic', 'cross-entropy'] as const satisfies readonly Cost[]

export const epochs = 300
/** How far the two scores may stand from 0 at the start. */
export const reach = 6
/** Of the output neuron on the hidden one, at the start. */
const firstWeight = 2
/** One sample, as everywhere: x = 1 with the label 0. */
const [x, y] = [1, 0] as const

/** The smallest w and b that give the hidden score, and the c that gives the output score. */
const startOf = (z1: number, z2: number): Weights => ({
  w: z1 / 2,
  b: z1 / 2,
  v: firstWeight,
  c: z2 - firstWeight * sigmoid(z1),
})

const runOf = (cost: Cost) =>
  keep((z1: number, z2: number, eta: number) => {
    const run = trainHidden({ cost, start: startOf(z1, z2), x, y, eta, epochs })
    const factors = run.map(weights => hiddenFactors(cost, weights, x, y))
    return { factors, curve: factors.map(({ a }, n): Point => [n, a]) }
  })
const runs = { quadratic: runOf('quadratic'), 'cross-entropy': runOf('cross-entropy') }

const readOut = {
  a: { digits: { significant: 4 } },
  outSlope: { digits: { significant: 3 } },
  v: { digits: { significant: 4 } },
  hiddenSlope: { digits: { significant: 3 } },
  gradient: { digits: { significant: 3 } },
} as const

export const hiddenLayer = defineFigure(
  {
    id: 'hidden-layer',
    parameters: {
      /** The score of the hidden neuron at the start. */
      z1: linear({ min: -reach, max: reach, step: 0.05, initial: 0 }),
      /** The score of the output neuron at the start. */
      z2: linear({ min: -reach, max: reach, step: 0.05, initial: 4 }),
      eta: logarithmic({ min: 0.0001, max: 10, initial: 0.15 }),
      epoch: count({ min: 0, max: epochs, initial: 0 }),
    },
    presets: {
      'output-flat': {},
      'hidden-flat': { z1: 5, z2: 0 },
      'both-flat': { z1: 5, z2: 4 },
      steep: { z1: 0, z2: 0 },
    },
    derive: ({ z1, z2, eta, epoch }) => {
      const both = { quadratic: runs.quadratic(z1, z2, eta), 'cross-entropy': runs['cross-entropy'](z1, z2, eta) }
      const at = (cost: Cost) => {
        const now = both[cost].factors[epoch]
        if (!now) throw new RangeError(`there is no epoch ${epoch}`)
        const { push: _, ...shown } = now
        return shown
      }
      return {
        runs: both,
        start: sigmoid(z2),
        /** How many times as large the hidden gradient is with cross-entropy, before either has learned anything. */
        ratio: 1 / sigmoidSlope(z2),
        ...prefixed('quadratic', at('quadratic')),
        ...prefixed('cross-entropy', at('cross-entropy')),
      }
    },
  },
  {
    shown: { ...prefixed('quadratic', readOut), ...prefixed('cross-entropy', readOut) },
    heard: { columns: ['quadratic.a', 'cross-entropy.a'], mark: 0.5 },
    sweep: { by: 'epoch', at: range(0, epochs + 1, epochs / 12), file: range(epochs + 1) },
  },
)

export type HiddenLayerState = StateOf<typeof hiddenLayer>
