import { epochsUnder } from '../../math/wait.ts'

const wait = (cost: 'quadratic' | 'cross-entropy', a0: number, optimizer: 'adam' | 'momentum') =>
  epochsUnder({ cost, a0, optimizer, eta: 0.15, limit: 4000 }) ?? Number.NaN

/** Epochs to pass ½ under other optimizers, by cost and start. */
export const facts = {
  'adam.quadratic.98': wait('quadratic', 0.98, 'adam'),
  'adam.cross-entropy.98': wait('cross-entropy', 0.98, 'adam'),
  'adam.quadratic.999': wait('quadratic', 0.999, 'adam'),
  'adam.cross-entropy.999': wait('cross-entropy', 0.999, 'adam'),
  'momentum.quadratic.999': wait('quadratic', 0.999, 'momentum'),
  'momentum.cross-entropy.999': wait('cross-entropy', 0.999, 'momentum'),
}
