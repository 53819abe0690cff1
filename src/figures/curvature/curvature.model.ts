import { crossEntropyCurvature, quadraticCurvature } from '../../math/curvature.ts'
import { crossEntropyGradient, quadraticGradient } from '../../math/gradient.ts'
import { crossEntropy, quadratic, type Label } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Point } from '../../plot/path.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { either, linear } from '../../state/parameter.ts'
import { prefixed } from '../../state/prefixed.ts'

export const reach = 8

/** Where the quadratic cost turns: at ln 2 for the label 0, at −ln 2 for the label 1. */
export const turnOf = (y: number): number => (y === 1 ? -Math.LN2 : Math.LN2)

/** The scores for which the quadratic cost is concave, as far as they are drawn. */
export const concaveOf = (y: number): Point => (y === 1 ? [-reach, turnOf(y)] : [turnOf(y), reach])

const readOut = {
  cost: { digits: { decimals: 4 } },
  slope: { digits: { decimals: 4 } },
  curvature: { digits: { decimals: 4 } },
} as const

export const curvature = defineFigure(
  {
    id: 'curvature',
    parameters: {
      /** The score along which both costs are looked at. */
      z: linear({ min: -reach, max: reach, step: 0.05, initial: 4 }),
      y: either(0, 1, 0),
    },
    presets: { 'our-neuron': {}, turn: { z: Math.LN2 }, unsure: { z: 0 }, 'sure-right': { z: -4 } },
    derive: ({ z, y }) => {
      const label: Label = y === 1 ? 1 : 0
      return {
        label,
        a: sigmoid(z),
        /** How far the output is from the label. */
        error: sigmoid(label === 1 ? -z : z),
        turn: turnOf(y),
        ...prefixed('quadratic', {
          cost: quadratic(z, label),
          slope: quadraticGradient(z, label),
          curvature: quadraticCurvature(z, label),
        }),
        ...prefixed('cross-entropy', {
          cost: crossEntropy(z, label),
          slope: crossEntropyGradient(z, label),
          curvature: crossEntropyCurvature(z),
        }),
      }
    },
  },
  {
    shown: { ...prefixed('quadratic', readOut), ...prefixed('cross-entropy', readOut) },
    heard: { columns: ['quadratic.curvature', 'cross-entropy.curvature'], mark: 0 },
    sweep: { by: 'z' },
  },
)

export type CurvatureState = StateOf<typeof curvature>
