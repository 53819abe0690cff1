export type Optimizer = 'plain' | 'momentum' | 'adam'

/** A gradient, or a place: one number for the weight, one for the bias. */
export interface Pair {
  readonly w: number
  readonly b: number
}

/** Places of a descent; `w[n]` and `b[n]` are the weight and the bias after n updates, n = 0 … epochs. */
export interface Descent {
  w: Float64Array
  b: Float64Array
}

const friction = 0.9
const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8]

/** One number's way of moving: the step to take off it, by its gradient and by what came before. */
const stepper: Readonly<Record<Optimizer, (eta: number) => (gradient: number) => number>> = {
  plain: eta => gradient => eta * gradient,
  momentum: eta => {
    let velocity = 0
    return gradient => {
      velocity = friction * velocity + gradient
      return eta * velocity
    }
  },
  adam: eta => {
    let [mean, square, power1, power2] = [0, 0, 1, 1]
    return gradient => {
      mean = beta1 * mean + (1 - beta1) * gradient
      square = beta2 * square + (1 - beta2) * gradient * gradient
      power1 *= beta1
      power2 *= beta2
      return (eta * (mean / (1 - power1))) / (Math.sqrt(square / (1 - power2)) + epsilon)
    }
  },
}

/**
 * Descent on a cost of two numbers, by its gradient:
 * - `plain`: θ ← θ − ηg;
 * - `momentum`: v ← 0.9v + g, θ ← θ − ηv;
 * - `adam`: m ← 0.9m + 0.1g, v ← 0.999v + 0.001g², θ ← θ − η·m̂/(√v̂ + 10⁻⁸) with m̂ = m/(1 − 0.9ⁿ), v̂ = v/(1 − 0.999ⁿ),
 *   for each number apart.
 *
 * A finite start, eta > 0, epochs a whole number ≥ 0; a gradient that is finite everywhere.
 * Source: Polyak (1964) in the form that libraries use; Kingma and Ba, Adam (2015), algorithm 1.
 */
export function descend(
  gradientAt: (place: Pair) => Pair,
  start: Pair,
  { optimizer, eta, epochs }: { optimizer: Optimizer; eta: number; epochs: number },
): Descent {
  const [stepW, stepB] = [stepper[optimizer](eta), stepper[optimizer](eta)]
  const descent = { w: new Float64Array(epochs + 1), b: new Float64Array(epochs + 1) }
  let { w, b } = start
  for (let n = 0; n <= epochs; n++) {
    descent.w[n] = w
    descent.b[n] = b
    const gradient = gradientAt({ w, b })
    w -= stepW(gradient.w)
    b -= stepB(gradient.b)
  }
  return descent
}
