import type { Parts } from '../../old-frame/use-parts.ts'
import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { marginLoss, quadratic } from '../../math/loss.ts'
import { arrow } from '../../old-plot/arrow.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { markerAt } from '../../old-plot/marker.tsx'
import { tenths, translate, type Point } from '../../old-plot/path.ts'
import { xScale, yScale } from '../../old-plot/plot.tsx'
import { lossScoreNumbers, type Cost } from './loss-score.numbers.ts'
import { lossScoreParameters, type LossScoreValues } from './loss-score.parameters.ts'
import { lossScoreWords } from './loss-score.words.ts'

const { min, max } = lossScoreParameters.s
const highest = 8.2

export const sDomain = [min, max] as const
export const lossDomain = [0, highest] as const

const steps = 160
const scores = Array.from({ length: steps + 1 }, (_, index) => min + ((max - min) * index) / steps)
const alongScore = (y: number, loss: (margin: number) => number): readonly Point[] => scores.map(s => [s, loss(y * s)])

/** Everything that is drawn for a label and stands still while the score moves. */
const curvesOf = (y: number) => ({
  loss: alongScore(y, marginLoss),
  quadratic: alongScore(y, margin => quadratic(margin, 1)),
  asymptote: [
    [min * y, max],
    [0, 0],
  ] as readonly Point[],
  // From where it enters the plot: at the end of the axis it would be 9.
  hinge: [
    [(1 - highest) * y, highest],
    [y, 0],
    [max * y, 0],
  ] as readonly Point[],
  mistake: [
    [min * y, 1],
    [0, 1],
  ] as readonly Point[],
  correct: [
    [0, 0],
    [max * y, 0],
  ] as readonly Point[],
})
const curves = { plus: curvesOf(1), minus: curvesOf(-1) }
export const curvesFor = (y: number) => (y > 0 ? curves.plus : curves.minus)

/** Each push has a rail of its own under the axis, a number above it; these are distances from the axis. */
export const rails: Readonly<Record<Cost, { name: number; rail: number }>> = {
  'cross-entropy': { name: 62, rail: 77 },
  quadratic: { name: 100, rail: 115 },
}

/** At the far end cross-entropy's push is 0.9997, and should not be called 1. */
export const pushDigits = { significant: 4 } as const

/** How far along the score a push of 1 reaches: its arrow never leaves the axis, being short where there is no room. */
const reach = 6

/** The arrow begins at the rim of its mark, so that a short one is seen too. */
const rim = 7

export type LossScorePart = 'handle' | 'drop' | `${Cost}.mark` | `${Cost}.push` | `${Cost}.name`

/** Everything of the picture that a drag moves. */
export function lossScoreScene(values: LossScoreValues, layout: Layout, language: Language): Parts<LossScorePart> {
  const { s, y: label } = values
  const x = xScale(layout, sDomain)
  const y = yScale(layout, lossDomain)
  const numbers = lossScoreNumbers(values)
  const place = x(s)
  const bottom = y(0)
  const words = lossScoreWords[language]
  const pushed = (cost: Cost, push: number) => {
    const height = bottom + rails[cost].rail
    const start = place + label * rim
    return {
      [`${cost}.mark`]: { attributes: markerAt(cost, place, height) },
      [`${cost}.push`]: { attributes: { d: arrow(start, height, start + label * (x(push * reach) - x(0)), height) } },
      [`${cost}.name`]: { attributes: {}, text: words.push[cost](formatNumber(push, language, pushDigits)) },
    } as Parts<`${Cost}.mark` | `${Cost}.push` | `${Cost}.name`>
  }
  return {
    handle: { attributes: { transform: translate(place, y(numbers.loss)) } },
    drop: { attributes: { x1: tenths(place), x2: tenths(place), y1: tenths(y(numbers.loss)), y2: tenths(bottom) } },
    ...pushed('cross-entropy', numbers.push),
    ...pushed('quadratic', numbers['quadratic.push']),
  }
}
