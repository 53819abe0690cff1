import { lossPredictionCode } from '../../src/figures/loss-prediction/loss-prediction.code.ts'
import { lossPrediction } from '../../src/figures/loss-prediction/loss-prediction.model.ts'
import { lossScoreCode } from '../../src/figures/loss-score/loss-score.code.ts'
import { lossScore } from '../../src/figures/loss-score/loss-score.model.ts'
import { describeCode } from './code.ts'

describeCode(
  lossPrediction,
  lossPredictionCode,
  [
    '',
    '?loss-prediction.p=0.999',
    '?loss-prediction.p=0.001&loss-prediction.y=0',
    '?loss-prediction.p=0.123456789&loss-prediction.y=0',
  ],
  ['loss', 'slope', 'quadratic'],
)

describeCode(
  lossScore,
  lossScoreCode,
  ['', '?loss-score.s=8&loss-score.y=1', '?loss-score.s=8', '?loss-score.s=0', '?loss-score.s=-3.14159&loss-score.y=1'],
  ['margin', 'loss', 'slope', 'zero-one', 'hinge', 'quadratic'],
)
