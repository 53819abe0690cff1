import { trainingCode } from '../../src/figures/training/training.code.ts'
import { training } from '../../src/figures/training/training.model.ts'
import { describeCode } from './code.ts'

const keys = ['quadratic', 'cross-entropy'].flatMap(cost =>
  ['a', 'cost', 'w', 'b', 'gradient', 'first', 'final', 'finalCost', 'half', 'crossing'].map(key => `${cost}.${key}`),
)

describeCode(
  training,
  values => trainingCode(training.state(values)),
  [
    '',
    '?training.w=2&training.b=2&training.epoch=17',
    '?training.a0=0.001&training.y=1&training.eta=0.4&training.etaCe=0.03',
    '?training.w=20&training.b=20&training.x=5&training.epoch=0',
    '?training.w=-20&training.b=-20&training.x=5&training.y=1&training.epochs=1000',
    '?training.a0=0.95&training.x=0&training.epochs=500',
    '?training.a0=0.97&training.x=-3.5&training.eta=10&training.epoch=12',
    '?training.a0=0.999',
    '?training.a0=0.999&training.eta=0.001',
  ],
  keys,
)
