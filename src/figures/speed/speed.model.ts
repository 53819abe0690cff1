import { range } from 'd3'
import type { Label } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { quadraticSpeedPeak, speed } from '../../math/speed.ts'
import type { Point } from '../../plot/path.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { keep } from '../../state/keep.ts'
import { either, probability } from '../../state/parameter.ts'

/** The output and the label. */
const parameters = { a: probability({ min: 0.001, max: 0.999, initial: 0.98 }), y: either(0, 1, 0) }
const { min, max } = parameters.a
const hundredths = range(0, 101).map(hundredth => hundredth / 100)
const digits = { decimals: 4 } as const

/** The line |a − y| is first a wish, dotted, and later cross-entropy, inked. */
export type View = 'wish' | 'cure'

/** From an error to its output, for a label; the other way is the same. */
export const outputAt = (error: number, y: number): number => (y === 1 ? 1 - error : error)

/** Where an error stands. 2/3 is no float64 number: the peak is where its nearest ones are. */
export function sideOfPeak(error: number): 'before' | 'top' | 'beyond' {
  if (Math.abs(error - 2 / 3) < 1e-12) return 'top'
  return error < 2 / 3 ? 'before' : 'beyond'
}

// Both curves follow the label and not the output.
const humpOf = keep((y: Label) => hundredths.map((a): Point => [a, speed('quadratic', a, y)]))
const lineOf = keep((y: Label) => [0, 1].map((a): Point => [a, speed('cross-entropy', a, y)]))

export const speedFigure = defineFigure(
  {
    id: 'speed',
    parameters,
    presets: {
      'our-neuron': { a: sigmoid(4) },
      'article-1': { a: sigmoid(1.5) },
      peak: { a: 2 / 3 },
      mirror: { a: 0.02, y: 1 },
    },
    // Both pushes |∂C/∂z|, and what they are made of; `ratio` says how many times as hard cross-entropy pushes.
    derive: ({ a, y }) => {
      const label = y === 1 ? 1 : 0
      const peak = quadraticSpeedPeak(label)
      return {
        quadratic: speed('quadratic', a, label),
        'cross-entropy': speed('cross-entropy', a, label),
        error: Math.abs(a - y),
        slope: a * (1 - a),
        ratio: 1 / (a * (1 - a)),
        'peak.a': peak.a,
        'peak.speed': peak.speed,
        hump: humpOf(label),
        line: lineOf(label),
      }
    },
  },
  {
    shown: { quadratic: { digits, tone: 'quadratic' }, 'cross-entropy': { digits, tone: 'cross-entropy' } },
    heard: { columns: ['quadratic', 'cross-entropy'] },
    sweep: {
      by: 'a',
      at: [min, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, max],
      file: [min, ...hundredths.slice(1, -1), max],
    },
  },
)

export type SpeedState = StateOf<typeof speedFigure>
