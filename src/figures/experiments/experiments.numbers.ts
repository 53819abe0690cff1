import { sigmoidSlope } from '../../math/sigmoid.ts'
import { firstEpochPastHalf, stateAt, train, type Run } from '../../math/train.ts'
import { remember } from '../../state/remember.ts'
import { experimentsParameters, type ExperimentsValues } from './experiments.parameters.ts'

export const experiments = ['1', '2'] as const
export type Experiment = (typeof experiments)[number]

export const epochs = experimentsParameters.epoch.max

/** The early epochs over which the two runs are compared. */
export const earlyEpochs = 50

const run = (w: number, b: number): Run => train({ cost: 'quadratic', w, b, x: 1, y: 0, eta: 0.15, epochs })

/** The article's two runs, trained once: every state of the figure is a look-up. */
export const runs: Readonly<Record<Experiment, Run>> = { '1': run(0.6, 0.9), '2': run(2, 2) }

/** The first epoch with an output below ½. Both runs come to it. */
export const halfOf = (experiment: Experiment): number => firstEpochPastHalf(runs[experiment]) ?? epochs

function fixedNumbers(): Record<string, number> {
  const fixed: Record<string, number> = {}
  for (const experiment of experiments) {
    const start = stateAt(runs[experiment], 0).a
    fixed[`${experiment}.start`] = start
    fixed[`${experiment}.final`] = stateAt(runs[experiment], epochs).a
    fixed[`${experiment}.half`] = halfOf(experiment)
    fixed[`${experiment}.drop50`] = start - stateAt(runs[experiment], earlyEpochs).a
  }
  return { ...fixed, 'half.ratio': halfOf('2') / halfOf('1') }
}
const fixed = fixedNumbers()

/**
 * Both neurons at the epoch shown; `gradient` is ∂C/∂w, `slope` σ′(z). Fixed, whatever the epoch: `start` and `final`
 * (the outputs at epochs 0 and 300), `half` (the first epoch below ½), `drop50` (how far the output falls
 * in the first 50 epochs), and `half.ratio`.
 */
export const experimentsNumbers = remember(({ epoch }: ExperimentsValues): Record<string, number> => {
  const numbers: Record<string, number> = { ...fixed }
  for (const experiment of experiments) {
    const { a, cost, w, b, z, gradient } = stateAt(runs[experiment], epoch)
    for (const [key, value] of Object.entries({ a, cost, w, b, gradient, slope: sigmoidSlope(z) })) {
      numbers[`${experiment}.${key}`] = value
    }
  }
  return numbers
})
