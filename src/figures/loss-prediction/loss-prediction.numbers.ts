import { predictionLoss, predictionLossSlope, predictionQuadratic } from '../../math/prediction-loss.ts'
import type { LossPredictionValues } from './loss-prediction.parameters.ts'

/** The soft label that the prose speaks of. */
const softLabel = 0.3

/**
 * The loss, its slope dL/dŷ and the quadratic cost; `right` is what the right class is given, `step` what each tenth of
 * it adds to the loss, and `swapped` the formula with ŷ and y exchanged, which no prediction between 0 and 1 makes finite; `soft.floor`
 * is the least loss for the label 0.3.
 */
export function lossPredictionNumbers({ p, y }: LossPredictionValues): Record<string, number> {
  return {
    p,
    y,
    rest: 1 - p,
    notY: 1 - y,
    right: y === 1 ? p : 1 - p,
    loss: predictionLoss(p, y),
    slope: predictionLossSlope(p, y),
    quadratic: predictionQuadratic(p, y),
    step: Math.LN10,
    swapped: predictionLoss(y, p),
    'soft.floor': predictionLoss(softLabel, softLabel),
  }
}
