import type { Cost } from '../../math/train.ts'
import { outputError } from '../../math/gradient.ts'
import { crossEntropy, quadratic, type Label } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { TrainingResult } from './training.numbers.ts'
import { costs } from './training.numbers.ts'
import type { TrainingValues } from './training.parameters.ts'

/** What a vertical axis shows of a score z: the output, the score, the distance to the label, or a cost. */
export interface Vertical {
  kind: 'output' | 'score' | 'log'
  domain: readonly [number, number]
  ticks: readonly number[]
  /** From a score to the plot's own vertical coordinate. */
  at(z: number): number
}

/** A logarithmic axis is linear in log₁₀; it ends here. */
export const logFloor = 1e-6
const floorPlace = Math.log10(logFloor)
const logPlace = (value: number) => Math.log10(Math.max(value, logFloor))

const every = (step: number, from: number, to: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step)

/** Scores beyond this are off the plot, unless a run ends there. */
const scoreReach = 8

function scoreDomain({ runs }: TrainingResult): readonly [number, number] {
  const ends = costs.map(cost => {
    const { w, b, x, epochs } = runs[cost]
    return (w[epochs] ?? 0) * x + (b[epochs] ?? 0)
  })
  const low = Math.min(...ends) < -scoreReach ? -1.5 * scoreReach : -scoreReach
  const high = Math.max(...ends) > scoreReach ? 1.5 * scoreReach : scoreReach
  return [low, high]
}

const outputAxis: Vertical = { kind: 'output', domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], at: sigmoid }
const logAxis = (label: Label): Vertical => ({
  kind: 'log',
  domain: [floorPlace, 0],
  ticks: every(1, floorPlace, 0),
  at: z => logPlace(Math.abs(outputError(z, label))),
})
const logAxes = [logAxis(0), logAxis(1)] as const
const identity = (z: number) => z

/** The main plot's vertical axis. */
export function mainVertical({ axis, scale }: TrainingValues, result: TrainingResult): Vertical {
  if (axis === 'score') {
    const domain = scoreDomain(result)
    return { kind: 'score', domain, ticks: every(4, ...domain), at: identity }
  }
  return scale === 'log' ? logAxes[result.label] : outputAxis
}

// Equal steps up to the largest cost that a start on the plot can have, then as far as this start needs.
const crossEntropyTops = [7, 15, 30, 60, 120]

/** The vertical axis of a cost's own strip. */
export function costVertical(cost: Cost, { scale }: TrainingValues, { label, start }: TrainingResult): Vertical {
  const value = cost === 'quadratic' ? (z: number) => quadratic(z, label) : (z: number) => crossEntropy(z, label)
  const first = value(start.z)
  const top = cost === 'quadratic' ? 0.5 : (crossEntropyTops.find(high => first <= high + 0.001) ?? Math.ceil(first))
  if (scale === 'linear') return { kind: 'output', domain: [0, top], ticks: [0, top], at: value }
  const decades = Math.ceil(Math.log10(top))
  return { kind: 'log', domain: [floorPlace, decades], ticks: [floorPlace, -3, 0], at: z => logPlace(value(z)) }
}
