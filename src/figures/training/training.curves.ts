import { range, scaleLinear } from 'd3'
import { formatPower } from '../../language/number.ts'
import { outputError } from '../../math/gradient.ts'
import { crossEntropy, quadratic, type Label } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { scoreAt, type Cost, type Run } from '../../math/train.ts'
import type { Tick } from '../../plot/axis.ts'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { clamp } from '../../state/parameter.ts'
import { byCost, sampled, type ByCost } from './training.runs.ts'

/** What a vertical axis shows of a score z: the output, the distance to the label, the score, or a cost. */
export interface Vertical<What extends string = string> {
  what: What
  kind: 'linear' | 'log'
  of(z: number, label: Label): number
}

/** From where to where an axis goes, and which values it names. */
export interface Fit {
  domain: readonly [low: number, high: number]
  ticks: readonly (number | Tick)[]
}

/** Logarithmic axes end here; what is less is drawn here. */
export const floor = 1e-6
const power = (exponent: number): Tick => ({ at: 10 ** exponent, text: formatPower(exponent) })
/** The power of ten that a value stands on. */
const decade = (value: number) => Math.floor(Math.log10(Math.max(value, floor)))

const output: Vertical<'output'> = { what: 'output', kind: 'linear', of: sigmoid }
const distance: Vertical<'distance'> = {
  what: 'distance',
  kind: 'log',
  of: (z, label) => Math.max(Math.abs(outputError(z, label)), floor),
}
const score: Vertical<'score'> = { what: 'score', kind: 'linear', of: z => z }

/** What the main plot shows upwards. */
export const mainVertical = (axis: 'output' | 'score', scale: 'linear' | 'log') =>
  axis === 'score' ? score : scale === 'log' ? distance : output

/** The quarters are hairlines without a number: the story turns on the line between them. */
const outputFit: Fit = {
  domain: [0, 1],
  ticks: [
    { at: 0, text: '0' },
    { at: 0.25, text: '' },
    { at: 0.5, text: '½' },
    { at: 0.75, text: '' },
    { at: 1, text: '1' },
  ],
}
const distanceFit = keep((low: number): Fit => ({ domain: [10 ** low, 1], ticks: range(low, 1).map(power) }))
const scoreFit = keep((low: number, high: number): Fit => {
  const scale = scaleLinear([low, high], [0, 1])
  return { domain: [low, high], ticks: scale.ticks(5) }
})

/** The main plot's axis, as runs ask for it whose ends have these scores; the line a = ½ is on it. */
export function mainFit(
  { what, of }: Vertical<'output' | 'distance' | 'score'>,
  scores: readonly number[],
  label: Label,
): Fit {
  if (what === 'output') return outputFit
  if (what === 'distance') return distanceFit(decade(Math.min(0.1, ...scores.map(z => of(z, label)))))
  const ends = [Math.min(-1, ...scores), Math.max(1, ...scores)]
  const [low = -1, high = 1] = scaleLinear(ends, [0, 1]).nice(5).domain()
  return scoreFit(low, high)
}

const valueOf: ByCost<Vertical['of']> = { quadratic, 'cross-entropy': crossEntropy }

// Equal steps up to the largest cost that a start on the plot can have, then as far as this start needs.
const crossEntropyTops = [7, 15, 30, 60, 120]
const topOf = {
  quadratic: () => 0.5,
  'cross-entropy': (first: number) => crossEntropyTops.find(top => first <= top + 0.001) ?? Math.ceil(first),
}

const costVerticals: Readonly<Record<'linear' | 'log', ByCost<Vertical>>> = {
  linear: byCost(cost => ({ what: 'cost', kind: 'linear', of: valueOf[cost] })),
  log: byCost(cost => ({ what: 'cost', kind: 'log', of: (z, label) => Math.max(valueOf[cost](z, label), floor) })),
}

/** What a cost's own strip shows upwards … */
export const costVertical = (cost: Cost, scale: 'linear' | 'log'): Vertical => costVerticals[scale][cost]

const costFits = byCost(() => ({
  linear: keep((top: number): Fit => ({ domain: [0, top], ticks: [0, top] })),
  log: keep((low: number, top: number): Fit => ({ domain: [10 ** low, 10 ** top], ticks: [power(low), power(top)] })),
}))

/** … and its axis, as a run asks for it. */
export function costFit(run: Run, { kind, of }: Vertical): Fit {
  const ends = [0, run.epochs].map(n => of(scoreAt(run, n), run.y))
  const top = topOf[run.cost](Math.max(...ends))
  if (kind === 'linear') return costFits[run.cost].linear(top)
  const high = Math.ceil(Math.log10(top))
  return costFits[run.cost].log(Math.min(high - 1, decade(Math.min(...ends))), high)
}

/** Where a value stands on an axis: at its end where that is beyond. */
export const within = ({ domain: [low, high] }: Fit, value: number): number => clamp(value, low, high)

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
  const at = (n: number) => vertical.of(scoreAt(run, n), run.y)
  return {
    past: stretch(run, vertical, run.y, 0, now),
    rest: stretch(run, vertical, run.y, now, run.epochs),
    here: at(now),
    last: at(run.epochs),
  }
}

export const mainCurve = byCost(() => keep(curve))
export const costCurve = byCost(() => keep(curve))

/** A held run, all of it, as the run at hand is shown, whatever its own label. */
export const ghost = (run: Run, vertical: Vertical, label: Label): readonly Point[] =>
  stretch(run, vertical, label, 0, run.epochs)
