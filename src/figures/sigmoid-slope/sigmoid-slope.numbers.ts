import { quadraticGradient } from '../../math/gradient.ts'
import { sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import type { SigmoidSlopeValues } from './sigmoid-slope.parameters.ts'

/** The scores of the article's two starts: (w, b) = (0.6, 0.9) and (2, 2) with x = 1. */
export const starts = [1.5, 4] as const

/**
 * The output, its slope, and the quadratic cost's gradient aσ′(z) for x = 1, y = 0; `ratio.…` says how many times as
 * large they are at the first start as here.
 */
export function sigmoidSlopeNumbers({ z }: SigmoidSlopeValues): Record<string, number> {
  const slope = sigmoidSlope(z)
  const gradient = quadraticGradient(z, 0)
  return {
    z,
    a: sigmoid(z),
    rest: sigmoid(-z),
    slope,
    gradient,
    'ratio.slope': sigmoidSlope(starts[0]) / slope,
    'ratio.gradient': quadraticGradient(starts[0], 0) / gradient,
  }
}
