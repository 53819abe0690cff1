import { fitLikelihood, likeliestWithin, type Fit } from '../../math/fit-likelihood.ts'
import { likelihood, logLikelihood, type Line } from '../../math/likelihood.ts'
import { remember } from '../../state/remember.ts'
import { limit, type LikelihoodValues } from './likelihood.parameters.ts'
import { pointsOf, type Points } from './likelihood.points.ts'

/**
 * The likelihood of the labels under σ(wx + b), as a product, as a sum of logarithms, as the loss and its mean. `n` is
 * the number of points; `typical` the probability that, given to every point alike, would make the same product.
 */
export const likelihoodNumbers = remember(({ w, b, points: text }: LikelihoodValues): Record<string, number> => {
  const points = pointsOf(text)
  const log = logLikelihood(points, { w, b })
  const mean = -log / points.length
  return {
    w,
    b,
    n: points.length,
    product: likelihood(points, { w, b }),
    log,
    loss: -log,
    mean,
    typical: Math.exp(-mean),
  }
})

/** What maximum likelihood says of the points, and the best that this figure's range allows. */
export const bestOf = remember((points: Points): { fit: Fit; best: Line } => {
  const fit = fitLikelihood(points)
  return { fit, best: likeliestWithin(points, fit, limit) }
})

/** Whether the curve is as likely as this figure's range allows. */
export function isBest({ w, b, points }: LikelihoodValues): boolean {
  const { best } = bestOf(pointsOf(points))
  return Math.abs(w - best.w) < 1e-9 && Math.abs(b - best.b) < 1e-9
}
