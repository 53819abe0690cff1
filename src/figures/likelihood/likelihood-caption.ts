import { least } from 'd3'
import type { Language } from '../../language/language.ts'
import { formatNumber, formatPower } from '../../language/number.ts'
import { logLabelProbability } from '../../math/likelihood.ts'
import { bestOf, isBest, limit, type LikelihoodState } from './likelihood.model.ts'
import { pointsOf } from '../../state/points.ts'
import { likelihoodWords } from './likelihood.words.ts'

/** From here on a probability would round to 1, which it never reaches. */
const roundsToOne = 0.9995

/** Below it float64 loses digits, and soon everything. */
const leastNormal = 2 ** -1022

/** A probability from its logarithm, true to the eye however near to 0 or 1. */
export function sayProbability(log: number, language: Language, significant = 3): string {
  const p = Math.exp(log)
  if (p < leastNormal) return formatPower(Math.round(log / Math.LN10))
  return p < roundsToOne
    ? formatNumber(p, language, { significant })
    : `1\u00a0−\u00a0${formatNumber(-Math.expm1(log), language, { significant: 2 })}`
}

/** σ(s), the probability of the label 1, in the same way. */
export const sayOutput = (s: number, language: Language): string =>
  sayProbability(logLabelProbability({ x: s, label: 1 }, { w: 1, b: 0 }), language)

/** What there is to see, in sentences that hold for one point and for forty, for a flat curve and for an underflow. */
export function say({ w, b, n, product, log, loss, mean, observed }: LikelihoodState, language: Language): string[] {
  const { caption } = likelihoodWords[language]
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  const all =
    product === 0
      ? [
          caption.underflow(n, formatPower(Math.round(log / Math.LN10))),
          caption.finite(number(log), number(loss), number(mean)),
        ]
      : [caption.together(n, sayProbability(log, language)), caption.log(n, number(log), number(loss), number(mean))]
  if (w === 0) return [...all, caption.flat(sayOutput(b, language))]
  const worst = least(observed, ({ logp }) => logp)
  if (!worst || n === 1) return all
  const { x, label, logp } = worst
  const ordinal = String(observed.indexOf(worst) + 1)
  const place = formatNumber(x, language, { significant: 3 })
  return [...all, caption.worst(ordinal, place, label, sayProbability(logp, language))]
}

/** What maximum likelihood has to say, where the curve is as likely as the figure allows; empty elsewhere. */
export function sayVerdict(state: Pick<LikelihoodState, 'w' | 'b' | 'points'>, language: Language): string {
  if (!isBest(state)) return ''
  const { verdict } = likelihoodWords[language]
  const { fit, best } = bestOf(pointsOf(state.points))
  const place = (x: number) => formatNumber(x, language, { significant: 3 })
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  const within = (language === 'en' ? ' ' : '') + verdict.within(String(limit))
  switch (fit.kind) {
    case 'likeliest':
      return fit.w === best.w && fit.b === best.b
        ? verdict.likeliest
        : verdict.beyond(number(fit.w), number(fit.b)) + within
    case 'one-place':
      return verdict.onePlace(place(fit.x), sayOutput(fit.b, language))
    case 'separable':
      return (
        (fit.from === fit.to
          ? verdict.met(place(fit.from), fit.rising)
          : verdict.separable(place(fit.from), place(fit.to), fit.rising)) + within
      )
    case 'one-label':
      return verdict.oneLabel(fit.label) + within
  }
}
