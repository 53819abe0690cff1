import { crossEntropyGradient, quadraticGradient } from './gradient.ts'
import { descend, type Optimizer } from './optimizer.ts'
import { logit } from './sigmoid.ts'
import { smallestStart } from './start.ts'
import { isPastHalf, type Cost } from './train.ts'

const slopes = { quadratic: quadraticGradient, 'cross-entropy': crossEntropyGradient }

interface Wait {
  cost: Cost
  /** The output at the start. */
  a0: number
  optimizer: Optimizer
  eta: number
  /** Not looked for beyond this epoch. */
  limit: number
}

/**
 * The first epoch with an output below ½, for one neuron on the sample x = 1, y = 0, under an optimizer.
 *
 * a0 strictly between 0 and 1, eta > 0; null if it is not among 0 … limit.
 * Source: `descend` on ∂C/∂w = ∂C/∂b = ∂C/∂z.
 */
export function epochsUnder({ cost, a0, optimizer, eta, limit }: Wait): number | null {
  const { w, b } = descend(
    place => {
      const push = slopes[cost](place.w + place.b, 0)
      return { w: push, b: push }
    },
    smallestStart(logit(a0), 1),
    { optimizer, eta, epochs: limit },
  )
  const epoch = w.findIndex((weight, n) => isPastHalf(weight + (b[n] ?? 0), 0))
  return epoch < 0 ? null : epoch
}
