import { scaleLinear } from 'd3'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { outputAt } from './speed.model.ts'

/** A guess at the push: how it goes with the error. */
export const shapes = ['grows', 'same', 'fades'] as const
type Shape = (typeof shapes)[number]

/** Against the error from 0 to 1. */
type Line = readonly [Point, ...Point[]]

/** The error at which a guess is named: clear of the other names, and of the axis. */
export const namedAt = 0.3

/** A guess as the reader made it: a line over the plot. */
export interface Drawn {
  shape: Shape
  /** The push at the error where its name stands. */
  named: number
  /** The line against the output: the same points as long as the label is the same. */
  along(y: number): readonly Point[]
}

const guessOf = (shape: Shape, line: Line): Drawn => ({
  shape,
  named: scaleLinear(
    line.map(([error]) => error),
    line.map(([, push]) => push),
  ).clamp(true)(namedAt),
  along: keep((y: number) => line.map(([error, push]): Point => [outputAt(error, y), push])),
})

const straight = (shape: Shape, start: number, end: number) =>
  guessOf(shape, [
    [0, start],
    [1, end],
  ])

/** What can be chosen instead of drawn. */
export const readyGuesses = {
  grows: straight('grows', 0, 0.95),
  same: straight('same', 0.5, 0.5),
  fades: straight('fades', 0.95, 0.05),
} as const

const mean = (points: readonly Point[]) => points.reduce((sum, [, push]) => sum + push, 0) / points.length

/** Less than this, between the near half of the errors and the far end, counts as no change. */
const noticeable = 0.06

/** A drawn line as a guess: sorted along the error, and named by what it does where the error is large. */
export function drawnGuess(drawn: readonly Point[]): Drawn | null {
  const points = [...drawn].sort((one, other) => one[0] - other[0])
  const [first, ...rest] = points
  const last = rest.at(-1)
  if (!first || !last || last[0] - first[0] < 0.2) return null
  const middle = (first[0] + last[0]) / 2
  const rise =
    mean(points.filter(([error]) => error >= last[0] - 0.15)) - mean(points.filter(([error]) => error <= middle))
  return guessOf(rise > noticeable ? 'grows' : rise < -noticeable ? 'fades' : 'same', [first, ...rest])
}
