import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3'
import type { Language } from '../language/language.ts'
import { formatNumber } from '../language/number.ts'
import { keep } from '../state/keep.ts'
import { now, type Of } from './picture.ts'

export type Scale = ScaleContinuousNumeric<number, number>

export interface Tick {
  at: number
  text: string
}

export interface Axis {
  /** From one end to the other; with `shares`, more places in between. */
  domain: readonly number[]
  /** Where the places of the domain stand, from 0 to 1: so a long stretch where nothing happens is folded short. */
  shares?: readonly number[]
  kind?: 'linear' | 'log'
  /** What is measured, and in what. */
  title: string
  /** About how many round values are named; or which, with other words than their number where they have some. */
  ticks?: number | readonly (number | Tick)[]
  format?(tick: number): string
}

/** An axis as it is at a moment. */
export interface Side {
  title: string
  scale: Scale
  ticks: readonly Tick[]
}

const usualTicks = 5

/** An axis with its scale, made anew only when something of it changes: so a curve can tell that nothing did. */
export function sideOf<S>(axis: Of<S, Axis>, from: number, to: number, language: Language): (state: S) => Side {
  const straight = keep((kind: Axis['kind'], low: number, high: number): Scale =>
    (kind === 'log' ? scaleLog : scaleLinear)([low, high], [from, to]),
  )
  const folded = keep((domain: readonly number[], shares: readonly number[]): Scale =>
    scaleLinear(
      domain,
      shares.map(share => from + (to - from) * share),
    ),
  )
  const named = keep((title: string, scale: Scale, ticks: Axis['ticks'] = usualTicks, format: Axis['format']): Side => {
    const text = format ?? ((value: number) => formatNumber(value, language, { significant: 4 }))
    const places = typeof ticks === 'number' ? scale.ticks(ticks) : ticks
    return {
      title,
      scale,
      ticks: places.map(tick => (typeof tick === 'number' ? { at: tick, text: text(tick) } : tick)),
    }
  })
  return keep((state: S) => {
    const { domain, shares, kind, title, ticks, format } = now(axis, state)
    const [low = 0, high = 1] = domain
    return named(title, shares ? folded(domain, shares) : straight(kind, low, high), ticks, format)
  })
}
