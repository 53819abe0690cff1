import { range } from 'd3'
import { crossEntropyCorrection, farthestMiss, personCorrection, quadraticCorrection } from '../../math/free-throw.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { defineFigure } from '../../state/figure.ts'
import { linear } from '../../state/parameter.ts'

const digits = { decimals: 2 }

/** An error of 0.982, to the hundredth of a degree. */
const ourNeuron = Math.round(farthestMiss * sigmoid(4) * 100) / 100

export const freeThrow = defineFigure(
  {
    id: 'free-throw',
    /** How far the last shot went beside the basket, in degrees; positive to the right. */
    parameters: { miss: linear({ min: -farthestMiss, max: farthestMiss, step: 0.01, initial: ourNeuron }) },
    presets: { close: { miss: 10 }, best: { miss: 40 }, 'our-neuron': { miss: ourNeuron }, opposite: { miss: 60 } },
    /** The three corrections, in degrees. */
    derive: ({ miss }) => ({
      person: personCorrection(miss),
      quadratic: quadraticCorrection(miss),
      'cross-entropy': crossEntropyCorrection(miss),
    }),
  },
  {
    shown: {
      person: { digits },
      quadratic: { digits, tone: 'quadratic' },
      'cross-entropy': { digits, tone: 'cross-entropy' },
    },
    heard: { columns: ['person', 'quadratic', 'cross-entropy'] },
    sweep: { by: 'miss', at: range(-60, 61, 10), file: range(-60, 61) },
  },
)
