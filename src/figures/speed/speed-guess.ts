import type { Point } from '../../old-plot/path.ts'

/** A guess at the push: how it goes with the error. */
export type Shape = 'grows' | 'same' | 'fades'

/** A guess as the reader made it, against the error from 0 to 1. */
export interface Guess {
  points: readonly Point[]
  shape: Shape
}

/** What can be chosen instead of drawn. */
export const readyGuess: Readonly<Record<Shape, Guess>> = {
  grows: {
    points: [
      [0, 0],
      [1, 0.95],
    ],
    shape: 'grows',
  },
  same: {
    points: [
      [0, 0.5],
      [1, 0.5],
    ],
    shape: 'same',
  },
  fades: {
    points: [
      [0, 0.95],
      [1, 0.05],
    ],
    shape: 'fades',
  },
}

const mean = (points: readonly Point[]) => points.reduce((sum, [, push]) => sum + push, 0) / points.length

/** Less than this, between the near half of the errors and the far end, counts as no change. */
const noticeable = 0.06

/** A drawn line as a guess: sorted along the error, and named by what it does where the error is large. */
export function drawnGuess(drawn: readonly Point[]): Guess | null {
  const points = [...drawn].sort((one, other) => one[0] - other[0])
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || last[0] - first[0] < 0.2) return null
  const middle = (first[0] + last[0]) / 2
  const rise =
    mean(points.filter(([error]) => error >= last[0] - 0.15)) - mean(points.filter(([error]) => error <= middle))
  return { points, shape: rise > noticeable ? 'grows' : rise < -noticeable ? 'fades' : 'same' }
}
