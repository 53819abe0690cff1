import { softmax, type Scores } from '../../math/softmax.ts'
import { parseNumber, print } from '../../state/codec.ts'
import { keep } from '../../state/keep.ts'
import { clamp, type TextParameter } from '../../state/parameter.ts'

export const classes = [0, 1, 2] as const
export type Class = (typeof classes)[number]
/** How far a score may be typed. */
const farthest = 1000

const printScores = (scores: Scores): string => scores.map(print).join(',')

/** Three scores in one value, joined by commas. */
export const scoresParameter = (initial: string): TextParameter => ({
  kind: 'text',
  initial,
  read: text => {
    const scores = text.split(',').map(parseNumber)
    const known = scores.filter(score => score !== null)
    if (known.length !== classes.length || scores.length !== classes.length) {
      return { value: initial, fault: 'unreadable' }
    }
    const clamped = known.map(score => clamp(score, -farthest, farthest) + 0)
    return {
      value: printScores(clamped),
      fault: known.every((score, k) => score + 0 === clamped[k]) ? null : 'clamped',
    }
  },
})

/** The scores of a canonical text; the same array for the same text. */
export const scoresOf = keep((text: string): Scores => text.split(',').map(Number))

export const withScore = (text: string, k: Class, value: number): string =>
  printScores(scoresOf(text).map((score, at) => (at === k ? value : score)))

/** A point of the triangle keeps this far from its edges: beyond, a probability would be 0, and its score infinite. */
const rim = 0.001
const toHundredths = (score: number) => Math.round(score * 100) / 100 + 0

/**
 * The scores whose softmax at a temperature are some probabilities, as near as hundredths come. Of the many the ones with the
 * mean of the scores before.
 */
export function scoresFor(probabilities: readonly number[], t: number, before: string): string {
  const inside = probabilities.map(p => clamp(p, rim, 1))
  const logs = inside.map(p => t * Math.log(p))
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const shift = meanOf(scoresOf(before)) - meanOf(logs)
  return printScores(logs.map(log => clamp(toHundredths(log + shift), -farthest, farthest)))
}

/** Where some probabilities stand in the triangle: class 0 on top, 1 at the lower left, 2 at the lower right. */
export const placeOf = (p: readonly number[]): readonly [number, number] => [(p[0] ?? 0) / 2 + (p[2] ?? 0), p[0] ?? 0]

/** The probabilities of a place, brought into the triangle. */
export function probabilitiesAt(x: number, y: number): readonly number[] {
  const top = clamp(y, rim, 1 - 2 * rim)
  const right = clamp(x - top / 2, rim, 1 - top - rim)
  return [top, 1 - top - right, right]
}

/** The place of the softmax of some scores. */
export const placeOfScores = (text: string, t: number) => placeOf(softmax(scoresOf(text), t))
