import { outputGradient, slopeAtOutput } from '../../math/output-gradient.ts'
import type { ChainRuleValues } from './chain-rule.parameters.ts'

/** What the numbers hold for every state. */
type ChainRuleNumber =
  'a' | 'y' | 'x' | 'error' | 'slope' | 'climb' | `${'quadratic' | 'cross-entropy'}.${'dCda' | 'dCdz' | 'gradient'}`

/**
 * The factors of ∂C/∂w = ∂C/∂a · σ′(z) · x for both costs, and what they come to.
 *
 * `L.dCdz` is ∂C/∂a · σ′(z); `error` is a − y, and `climb` is 1/σ′(z): how many times as large as the error
 * cross-entropy's ∂C/∂a is, and as the quadratic cost's gradient its gradient is.
 */
export function chainRuleNumbers({ a, y, x }: ChainRuleValues): Record<ChainRuleNumber, number> {
  const label = y === 1 ? 1 : 0
  const error = a - label
  const slope = slopeAtOutput(a)
  return {
    a,
    y: label,
    x: x + 0,
    error,
    slope,
    climb: 1 / slope,
    'quadratic.dCda': outputGradient('quadratic', a, label),
    'cross-entropy.dCda': outputGradient('cross-entropy', a, label),
    'quadratic.dCdz': error * slope,
    'cross-entropy.dCdz': error,
    // Adding 0 turns the −0 of an input 0 into 0.
    'quadratic.gradient': error * slope * x + 0,
    'cross-entropy.gradient': error * x + 0,
  }
}
