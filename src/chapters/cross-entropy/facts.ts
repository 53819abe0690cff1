import { flowTime } from '../../math/flow.ts'
import { levelRate } from '../../math/level-rate.ts'
import { crossEntropy } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { smallestStart } from '../../math/start.ts'
import { epochsUnder } from '../../math/wait.ts'

const eta = 0.15

/** The quadratic cost's rate that ties the race from an output of 0.98. */
const level = levelRate({ ...smallestStart(Math.log(0.98 / 0.02), 1), x: 1, y: 0, etaCe: eta, min: 0.0001, max: 10 })
const levelEta = level?.eta ?? Number.NaN

/** The output after 300 steps by ∂C/∂a = 1/(1 − a) at η = 0.005, as the published animations take them. */
function published(z0: number): number {
  let z = z0
  for (let n = 0; n < 300; n++) z -= (2 * 0.005) / sigmoid(-z)
  return sigmoid(z)
}

/** The start from which a tie, in continuous time, needs a rate so many times as high. */
function startOfTie(times: number): number {
  let [low, high] = [0, 10]
  for (let step = 0; step < 60; step++) {
    const z = (low + high) / 2
    if (flowTime('quadratic', z, 1, 0) > times * flowTime('cross-entropy', z, 1, 0)) high = z
    else low = z
  }
  return sigmoid(low)
}

const adam = (cost: 'quadratic' | 'cross-entropy') =>
  epochsUnder({ cost, a0: 0.9999, optimizer: 'adam', eta, limit: 100 }) ?? Number.NaN

export const facts = {
  /** Epochs that one more nine costs cross-entropy: ln 10 of score, at a push of nearly 1 on w and on b. */
  'epochs-a-nine': Math.LN10 / (2 * eta),
  'level.eta': levelEta,
  'level.times': levelEta / eta,
  'six-times.start': startOfTie(6),
  'published.1': published(1.5),
  'published.2': published(4),
  /** The form for 0 and 1 with a label of −1. */
  'label-minus-one': crossEntropy(-5, -1),
  'adam.quadratic': adam('quadratic'),
  'adam.cross-entropy': adam('cross-entropy'),
}
