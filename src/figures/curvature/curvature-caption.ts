import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { CurvatureState } from './curvature.model.ts'
import { curvatureWords } from './curvature.words.ts'

/** So near to the turn it is spoken of: less than a hand's step. */
const atTurn = 0.005

/** Which way the two costs bend at a score, in sentences. */
export function sayCurvature(state: CurvatureState, language: Language): string[] {
  const { caption } = curvatureWords[language]
  const say = (value: number) => formatNumber(value, language, { significant: 3 })
  // Three digits would make an output of 0.9997 a 1, which it never is.
  const sayOutput = (value: number) => formatNumber(value, language, { significant: value > 0.999 ? 5 : 3 })
  const { z, turn, a, error, label } = state
  const [bend, other] = [state['quadratic.curvature'], state['cross-entropy.curvature']]
  const first =
    Math.abs(z - turn) < atTurn
      ? caption.turn(say(turn))
      : bend < 0
        ? caption.concave(say(z), say(bend))
        : caption.convex(say(z), say(bend))
  return [first, caption.crossEntropy(say(other)), caption.error(sayOutput(a), String(label), sayOutput(error))]
}
