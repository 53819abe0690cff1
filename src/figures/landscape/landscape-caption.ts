import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { meanGradient } from '../../math/mean-cost.ts'
import type { Cost } from '../../math/train.ts'
import { pointsOf } from '../../state/points.ts'
import type { LandscapeState } from './landscape.model.ts'
import { landscapeWords } from './landscape.words.ts'

/** Shown with three decimals; what float64 leaves of a 0 is a 0. */
const rounded = (value: number) => (Math.abs(value) < 0.0005 ? 0 : value)

/** So near to a minimum a run is said to stand in its hollow: the mark of one covers that of the other. */
const inHollow = 0.06

/** How many of a cost's minima there are, and which of them a run stands in, from the lowest; −1 while it is in none. */
export function hollowOf({ runs, maps }: LandscapeState, cost: Cost): { of: number; which: number } {
  const { here } = runs[cost]
  const { minima } = maps[cost]
  return { of: minima.length, which: minima.findIndex(({ w, b }) => Math.hypot(w - here.w, b - here.b) < inHollow) }
}

/** The figure in sentences: where each cost has led, in which of its hollows or on which slope. */
export function sayLandscape(state: LandscapeState, language: Language): string[] {
  const { caption } = landscapeWords[language]
  const say = (value: number, decimals: number) => formatNumber(value, language, { decimals })
  const stand = (cost: Cost) => {
    const { here } = state.runs[cost]
    return {
      place: `${say(rounded(here.w), 3)}, ${say(rounded(here.b), 3)}`,
      cost: formatNumber(state[`${cost}.cost`], language, { significant: 4 }),
      right: String(state[`${cost}.right`]),
      n: String(state.n),
    }
  }
  const sentence = (cost: Cost) => {
    const { of, which } = hollowOf(state, cost)
    if (which === -1) {
      const slope = meanGradient(cost, pointsOf(state.points), state.runs[cost].here)
      const steep = Math.hypot(slope.w, slope.b)
      return caption.onTheWay[cost](stand(cost), formatNumber(steep, language, { significant: 2 }))
    }
    const { only, lowest, highest, between } = caption.which
    const name = of === 1 ? only : which === 0 ? lowest(of) : which === of - 1 ? highest(of) : between(of)
    return caption.arrived[cost](stand(cost), name)
  }
  const isBare = state.maps.quadratic.minima.length + state.maps['cross-entropy'].minima.length === 0
  return [
    ...(state.now === 0
      ? [caption.start(stand('quadratic'), stand('cross-entropy'))]
      : [sentence('quadratic'), sentence('cross-entropy')]),
    ...(isBare ? [caption.none] : []),
  ]
}
