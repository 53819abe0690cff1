/**
 * A figure's parameters are declared once, here in kind and in the figure's store in fact. Controls, keyboard
 * steps, address keys, validation, reset and the property tests all follow from the declaration.
 */

/** The scale on which a parameter is felt: sliders and keys move evenly on it. */
export type Scale = 'linear' | 'log' | 'logit'

export interface NumberParameter<Initial extends number | null = number | null> {
  kind: 'number'
  min: number
  max: number
  /** null: absent until set; the figure's model then says what holds. */
  initial: Initial
  scale: Scale
  /** What a gesture rounds to: a fixed step, or significant digits (of the distance to the nearer end on `logit`). */
  rounding: { step: number } | { significant: number }
}

export interface ChoiceParameter<Option extends string = string> {
  kind: 'choice'
  options: readonly Option[]
  initial: Option
}

/** Several things in one value, which is held as the text that an address would hold: canonical, so that `===` compares. */
export interface TextParameter {
  kind: 'text'
  initial: string
  /** Any text into a canonical one, naming what could not be used. Never throws. */
  read(text: string): { value: string; fault: 'unreadable' | 'clamped' | null }
}

export type Parameter = NumberParameter | ChoiceParameter | TextParameter
export type Parameters = Readonly<Record<string, Parameter>>

export type ValueOf<P> = P extends ChoiceParameter<infer Option> ? Option
  : P extends TextParameter ? string
  : P extends NumberParameter<infer Initial> ? (Initial extends null ? number | null : number)
  : never
export type Values<P extends Parameters = Parameters> = { readonly [K in keyof P]: ValueOf<P[K]> }

type Range<I extends number | null> = { min: number; max: number; initial: I }

export const linear = <I extends number | null>(range: Range<I> & { step: number }): NumberParameter<I> =>
  ({ kind: 'number', scale: 'linear', ...rangeOf(range), rounding: { step: range.step } })

/** A whole number. */
export const count = <I extends number | null>(range: Range<I>): NumberParameter<I> => linear({ ...range, step: 1 })

/** One of two numbers: a label 0 or 1, or −1 or 1. */
export const either = (min: number, max: number, initial: number): NumberParameter<number> =>
  linear({ min, max, initial, step: max - min })

/** Learning rates and other things felt in powers of ten. */
export const logarithmic = <I extends number | null>(range: Range<I>): NumberParameter<I> =>
  ({ kind: 'number', scale: 'log', ...rangeOf(range), rounding: { significant: 3 } })

/** A probability that comes near 0 and 1: felt in z = ln(p/(1 − p)), one nine as wide as the next. */
export const probability = <I extends number | null>(range: Range<I>): NumberParameter<I> =>
  ({ kind: 'number', scale: 'logit', ...rangeOf(range), rounding: { significant: 3 } })

export const choice = <const Option extends string>(options: readonly Option[], initial: Option): ChoiceParameter<Option> =>
  ({ kind: 'choice', options, initial })

/** Any of some names, in the order of `options`, joined by commas; none is the empty text. */
export const anyOf = (options: readonly string[]): TextParameter => ({
  kind: 'text',
  initial: '',
  read: text => {
    const named = text.split(',').map(name => name.trim()).filter(name => name !== '')
    return {
      value: options.filter(option => named.includes(option)).join(','),
      fault: named.every(name => options.includes(name)) ? null : 'unreadable',
    }
  },
})

const rangeOf = <I extends number | null>({ min, max, initial }: Range<I>): Range<I> => ({ min, max, initial })

export const isWhole = (parameter: NumberParameter): boolean =>
  'step' in parameter.rounding && Number.isInteger(parameter.rounding.step)

/** The nearest whole step from the low end. */
export const wholeStep = ({ min, rounding }: NumberParameter, value: number): number =>
  'step' in rounding ? min + Math.round((value - min) / rounding.step) * rounding.step : value

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))

/** From a value to its place on the parameter's own scale … */
export function toScale({ scale }: NumberParameter, value: number): number {
  if (scale === 'log') return Math.log10(value)
  if (scale === 'logit') return Math.log(value / (1 - value))
  return value
}

/** … and back. */
export function fromScale({ scale }: NumberParameter, place: number): number {
  if (scale === 'log') return 10 ** place
  if (scale === 'logit') return 1 / (1 + Math.exp(-place))
  return place
}

// Through decimal text, because 3 * 0.1 is 0.30000000000000004 and an address should say 0.3.
const tidy = (value: number) => Number(value.toPrecision(12))

/** A gesture's value: rounded to the parameter's step and kept in range. */
export function rounded(parameter: NumberParameter, value: number): number {
  const { rounding, scale, min, max } = parameter
  const inRange = clamp(value, min, max)
  if (isWhole(parameter)) return clamp(wholeStep(parameter, inRange) + 0, min, max)
  if ('step' in rounding) return clamp(tidy(Math.round(inRange / rounding.step) * rounding.step) + 0, min, max)
  if (scale !== 'logit') return clamp(Number(inRange.toPrecision(rounding.significant)), min, max)
  const upper = inRange > 0.5
  const distance = Number((upper ? 1 - inRange : inRange).toPrecision(rounding.significant))
  return clamp(tidy(upper ? 1 - distance : distance), min, max)
}

/** One step of `share` of the whole span, up or down, on the parameter's own scale; at least one whole step. */
export function stepped(parameter: NumberParameter, value: number, share: number): number {
  const low = toScale(parameter, parameter.min)
  const high = toScale(parameter, parameter.max)
  const size = (high - low) * Math.abs(share)
  const { rounding } = parameter
  const step = isWhole(parameter) && 'step' in rounding ? Math.max(rounding.step, Math.round(size)) : size
  const place = toScale(parameter, clamp(value, parameter.min, parameter.max)) + Math.sign(share) * step
  return rounded(parameter, fromScale(parameter, clamp(place, low, high)))
}
