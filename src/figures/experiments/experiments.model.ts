import { bisector, range } from 'd3'
import { sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import { scoreAt, stateAt, train, type Run } from '../../math/train.ts'
import type { Point } from '../../plot/path.ts'
import { defineFigure } from '../../state/figure.ts'
import { count } from '../../state/parameter.ts'

export const numbers = ['1', '2'] as const
export type Experiment = (typeof numbers)[number]

export const epochs = 300
/** The early epochs over which the two runs are compared. */
const earlyEpochs = 50
/** More points than one in this many epochs cannot be told apart. */
const stride = 3

/** One run, trained once: every state of the figure is a look-up. */
const experiment = (w: number, b: number) => {
  const run = train({ cost: 'quadratic', w, b, x: 1, y: 0, eta: 0.15, epochs })
  const output = (n: number): Point => [n, sigmoid(scoreAt(run, n))]
  const start = stateAt(run, 0).a
  return {
    run,
    /** The output against the epoch. */
    output,
    curve: range(0, epochs + 1, stride).map(output),
    start,
    final: stateAt(run, epochs).a,
    /** The first epoch with an output below ½: scores only ever fall. */
    half: bisector((n: number) => -scoreAt(run, n)).right(range(epochs + 1), 0),
    /** How far the output falls in the early epochs. */
    drop50: start - stateAt(run, earlyEpochs).a,
  }
}

/** The article's two. */
export const both: Readonly<Record<Experiment, ReturnType<typeof experiment>>> = {
  '1': experiment(0.6, 0.9),
  '2': experiment(2, 2),
}

/** The curve up to an epoch; none at the start. */
export const past = (which: Experiment, epoch: number): readonly Point[] => {
  const { curve, output } = both[which]
  return epoch === 0 ? [] : [...curve.slice(0, Math.ceil(epoch / stride)), output(epoch)]
}

const neuronAt = (run: Run, epoch: number) => {
  const state = stateAt(run, epoch)
  return { ...state, slope: sigmoidSlope(state.z) }
}

const digits = { decimals: 4 }
const whole = { decimals: 0 }

export const experiments = defineFigure(
  {
    id: 'experiments',
    /** The epoch shown of both runs. */
    parameters: { epoch: count({ min: 0, max: epochs, initial: 0 }) },
    presets: {
      start: { epoch: 0 },
      'half-1': { epoch: both['1'].half },
      'half-2': { epoch: both['2'].half },
      end: { epoch: epochs },
    },
    // `gradient` is ∂C/∂w, `slope` σ′(z). What comes of the whole runs is the same at every epoch.
    derive: ({ epoch }) => {
      const one = neuronAt(both['1'].run, epoch)
      const two = neuronAt(both['2'].run, epoch)
      return {
        neuron: { '1': one, '2': two },
        '1.a': one.a,
        '1.cost': one.cost,
        '1.gradient': one.gradient,
        '1.slope': one.slope,
        '1.w': one.w,
        '1.b': one.b,
        '2.a': two.a,
        '2.cost': two.cost,
        '2.gradient': two.gradient,
        '2.slope': two.slope,
        '2.w': two.w,
        '2.b': two.b,
        '1.start': both['1'].start,
        '1.half': both['1'].half,
        '1.final': both['1'].final,
        '1.drop50': both['1'].drop50,
        '2.start': both['2'].start,
        '2.half': both['2'].half,
        '2.final': both['2'].final,
        '2.drop50': both['2'].drop50,
        'half.ratio': both['2'].half / both['1'].half,
      }
    },
  },
  {
    shown: {
      '1.a': { digits },
      '1.cost': { digits },
      '1.gradient': { digits },
      '1.w': { digits },
      '1.b': { digits },
      '2.a': { digits },
      '2.cost': { digits },
      '2.gradient': { digits },
      '2.w': { digits },
      '2.b': { digits },
      '1.start': { digits },
      '1.half': { digits: whole },
      '1.final': { digits },
      '2.start': { digits },
      '2.half': { digits: whole },
      '2.final': { digits },
    },
    heard: { columns: ['1.a', '2.a'], mark: 0.5 },
    columns: ['1.a', '1.cost', '1.w', '1.b', '2.a', '2.cost', '2.w', '2.b'],
    sweep: { by: 'epoch', at: range(0, epochs + 1, epochs / 12), file: range(epochs + 1) },
  },
)
