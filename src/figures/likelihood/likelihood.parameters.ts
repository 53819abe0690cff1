import { linear, type Values } from '../../state/parameter.ts'
import { pointsParameter } from './likelihood.points.ts'

/** How far w and b reach, to either side. */
export const limit = 10

export const likelihoodParameters = {
  /** The weight: how steep the curve is. */
  w: linear({ min: -limit, max: limit, step: 0.05, initial: 1 }),
  /** The bias: where the curve stands at x = 0. */
  b: linear({ min: -limit, max: limit, step: 0.05, initial: 0 }),
  /** What has been observed. */
  points: pointsParameter,
}

export type LikelihoodParameters = typeof likelihoodParameters
export type LikelihoodValues = Values<LikelihoodParameters>
