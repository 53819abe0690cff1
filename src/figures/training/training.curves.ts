import { range } from 'd3'
import { formatPower } from '../../language/number.ts'
import { outputError } from '../../math/gradient.ts'
import { crossEntropy, quadratic, type Label } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { scoreAt, type Run } from '../../math/train.ts'
import type { Tick } from '../../plot/axis.ts'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { clamp } from '../../state/parameter.ts'
import { byCost, sampled, type ByCost } from './training.runs.ts'

/** A vertical axis, and what it shows of a score z: the output, the score, the distance to the label, or a cost. */
export interface Vertical<What extends string = string> {
  what: What
  kind: 'linear' | 'log'
  domain: readonly [low: number, high: number]
  ticks: readonly (number | Tick)[]
  of(z: number, label: Label): number
}

/** Logarithmic axes end here; what is less is drawn here. */
export const floor = 1e-6
const power = (exponent: number): Tick => ({ at: 10 ** exponent, text: formatPower(exponent) })

const output: Vertical<'output'> = {
  what: 'output',
  kind: 'linear',
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1],
  of: sigmoid,
}
const distance: Vertical<'distance'> = {
  what: 'distance',
  kind: 'log',
  domain: [floor, 1],
  ticks: range(-6, 1).map(power),
  of: (z, label) => Math.max(Math.abs(outputError(z, label)), floor),
}
const score = keep((low: number, high: number): Vertical<'score'> => ({
  what: 'score',
  kind: 'linear',
  domain: [low, high],
  ticks: range(low, high + 1, 4),
  of: z => z,
}))

/** Scores beyond this are off the plot, unless a run ends there. */
const scoreReach = 8

/** The main plot's vertical axis; `ends` are the runs' last scores. */
export function mainVertical(axis: 'output' | 'score', scale: 'linear' | 'log', ends: readonly number[]) {
  if (axis === 'output') return scale === 'log' ? distance : output
  const reach = (isBeyond: boolean) => (isBeyond ? 1.5 : 1) * scoreReach
  return score(-reach(Math.min(...ends) < -scoreReach), reach(Math.max(...ends) > scoreReach))
}

const valueOf: ByCost<Vertical['of']> = { quadratic, 'cross-entropy': crossEntropy }

// Equal steps up to the largest cost that a start on the plot can have, then as far as this start needs.
const crossEntropyTops = [7, 15, 30, 60, 120]
const topOf = {
  quadratic: () => 0.5,
  'cross-entropy': (first: number) => crossEntropyTops.find(top => first <= top + 0.001) ?? Math.ceil(first),
}

const costAxis = byCost(cost =>
  keep((scale: 'linear' | 'log', top: number): Vertical => {
    const of = valueOf[cost]
    if (scale === 'linear') return { what: 'cost', kind: 'linear', domain: [0, top], ticks: [0, top], of }
    return {
      what: 'cost',
      kind: 'log',
      domain: [floor, 10 ** Math.ceil(Math.log10(top))],
      ticks: [-6, -3, 0].map(power),
      of: (z, label) => Math.max(of(z, label), floor),
    }
  }),
)

/** The vertical axis of a cost's own strip. */
export const costVertical = ({ cost, y }: Run, scale: 'linear' | 'log', z0: number): Vertical =>
  costAxis[cost](scale, topOf[cost](valueOf[cost](z0, y)))

/** Where a score stands on an axis; at its end where that is beyond. */
export const height = ({ of, domain: [low, high] }: Vertical, z: number, label: Label): number =>
  clamp(of(z, label), low, high)

/** Where the line a = ½ is. */
export const middle = ({ vertical, label }: { vertical: Vertical; label: Label }): number => vertical.of(0, label)

const nothing: readonly Point[] = []

/** A run from one epoch to another. */
const stretch = (run: Run, { of }: Vertical, label: Label, from: number, to: number): readonly Point[] =>
  from === to
    ? nothing
    : [from, ...sampled(run.epochs).filter(n => n > from && n < to), to].map(n => [n, of(scoreAt(run, n), label)])

/** What a plot draws of a run: up to the epoch shown, and from there on. */
function curve(run: Run, vertical: Vertical, now: number) {
  const at = (n: number) => height(vertical, scoreAt(run, n), run.y)
  return {
    past: stretch(run, vertical, run.y, 0, now),
    rest: stretch(run, vertical, run.y, now, run.epochs),
    here: at(now),
    last: at(run.epochs),
  }
}

export const mainCurve = byCost(() => keep(curve))
export const costCurve = byCost(() => keep(curve))

/** Whether a run begins or ends where a logarithmic axis is cut off. */
export const isCut = ({ kind, of }: Vertical, run: Run): boolean =>
  kind === 'log' && [0, run.epochs].some(n => of(scoreAt(run, n), run.y) <= floor)

/** A held run, all of it, on the axis of the run at hand, whatever its own label; and the place of its number. */
export const ghost = (run: Run, vertical: Vertical, label: Label, index: number) => {
  const middle = Math.round(run.epochs * (0.3 + 0.15 * index))
  const number: Point = [middle, height(vertical, scoreAt(run, middle), label)]
  return { points: stretch(run, vertical, label, 0, run.epochs), number }
}
