import { levelRate } from '../../math/level-rate.ts'
import { sigmoidSlope } from '../../math/sigmoid.ts'
import { smallestStart } from '../../math/start.ts'
import { epochsUnder } from '../../math/wait.ts'

const level = levelRate({ ...smallestStart(Math.log(0.98 / 0.02), 1), x: 1, y: 0, etaCe: 0.15, min: 0.0001, max: 10 })
const adam = (cost: 'quadratic' | 'cross-entropy') =>
  epochsUnder({ cost, a0: 0.999, optimizer: 'adam', eta: 0.15, limit: 100 }) ?? Number.NaN

export const facts = {
  'level.eta': level?.eta ?? Number.NaN,
  /** How many times larger cross-entropy makes every hidden gradient at our neuron. */
  'hidden.ratio': 1 / sigmoidSlope(4),
  'adam.quadratic': adam('quadratic'),
  'adam.cross-entropy': adam('cross-entropy'),
}
