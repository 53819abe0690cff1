import { choice, either, probability, type Values } from '../../state/parameter.ts'

export const lossPredictionParameters = {
  /** The prediction ŷ. */
  p: probability({ min: 0.001, max: 0.999, initial: 0.25 }),
  y: either(0, 1, 1),
  /** The horizontal axis: even in ŷ, or logarithmic in the probability of the right class. */
  axis: choice(['linear', 'log'], 'linear'),
}

export type LossPredictionParameters = typeof lossPredictionParameters
export type LossPredictionValues = Values<LossPredictionParameters>
