import { likelihoodCode } from '../../src/figures/likelihood/likelihood.code.ts'
import { likelihood } from '../../src/figures/likelihood/likelihood.model.ts'
import { lossPredictionCode } from '../../src/figures/loss-prediction/loss-prediction.code.ts'
import { lossPrediction } from '../../src/figures/loss-prediction/loss-prediction.model.ts'
import { lossScoreCode } from '../../src/figures/loss-score/loss-score.code.ts'
import { lossScore } from '../../src/figures/loss-score/loss-score.model.ts'
import { numericsCode } from '../../src/figures/numerics/numerics.code.ts'
import { numerics } from '../../src/figures/numerics/numerics.model.ts'
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

const forty = Array.from({ length: 40 }, (_, i) => `${i / 8 - 2.5}:${i < 20 ? 1 : 0}`).join(',')
describeCode(
  likelihood,
  likelihoodCode,
  [
    '',
    '?likelihood.w=0&likelihood.b=-0.3',
    // The product underflows.
    `?likelihood.w=10&likelihood.points=${forty}`,
  ],
  ['product', 'log', 'loss', 'mean'],
)

describeCode(
  numerics,
  numericsCode,
  [
    '',
    '?numerics.s=37&numerics.y=1',
    '?numerics.s=-800&numerics.y=1',
    '?numerics.s=30.25',
    '?numerics.s=17&numerics.bits=32',
    '?numerics.s=-7.3&numerics.y=1&numerics.bits=32',
    '?numerics.s=-90&numerics.bits=32',
  ],
  ['naive', 'logexp', 'stable', 'clamped', 'naiveGradient', 'gradient'],
)
