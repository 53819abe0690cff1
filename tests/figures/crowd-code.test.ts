import { crowdCode } from '../../src/figures/crowd/crowd.code.ts'
import { crowd } from '../../src/figures/crowd/crowd.model.ts'
import { describeCode } from './code.ts'

const keys = ['quadratic', 'cross-entropy'].flatMap(cost =>
  ['w', 'b', 'cost', 'right', 'top', 'all'].map(key => `${cost}.${key}`),
)

describeCode(
  crowd,
  values => crowdCode(crowd.state(values)),
  [
    '',
    '?crowd.optimizer=momentum&crowd.epoch=17',
    '?crowd.optimizer=adam&crowd.w=1.5',
    '?crowd.points=1:0&crowd.w=2&crowd.b=2&crowd.epoch=0',
    '?crowd.points=5:1,-5:0&crowd.w=20&crowd.b=-3&crowd.eta=10&crowd.epochs=50',
    '?crowd.points=-2:0,-1.5:0,-1:0,-0.5:0,0.5:1,1:1,1.5:1,2:1,5:0&crowd.w=1&crowd.eta=0.6',
  ],
  keys,
)
