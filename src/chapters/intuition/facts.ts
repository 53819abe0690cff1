import { predictionLoss } from '../../math/prediction-loss.ts'

/** The loss of always predicting the share of ones that there is. */
const baseline = (share: number) => predictionLoss(share, share)

/** Of `ln…` the loss of even odds among so many classes; of `probability.…` what a loss gave the right label. */
export const facts = {
  'probability.0.01': Math.exp(-0.01),
  'probability.0.1': Math.exp(-0.1),
  'probability.0.5': Math.exp(-0.5),
  'probability.1': Math.exp(-1),
  'probability.2.3': Math.exp(-2.3),
  'probability.4.6': Math.exp(-4.6),
  'ln.2': Math.LN2,
  'ln.10': Math.LN10,
  'ln.1000': Math.log(1000),
  'baseline.50': baseline(0.5),
  'baseline.10': baseline(0.1),
  'baseline.1': baseline(0.01),
}
