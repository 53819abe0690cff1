import type { AnyFigure } from '../state/figure.ts'
import { numberIn } from '../state/numbers.ts'
import type { NumberParameter, Parameters, Values } from '../state/parameter.ts'

/** What of a figure's values changes. */
export type Patch = Partial<Values>

/** What a hand holds: a number of the state, and how it is set. Where it is not a parameter of its own, a figure says how. */
export interface Grip<S> {
  /** The parameter that it changes. */
  key: string
  range(state: S): NumberParameter
  read(state: S): number
  /** The value comes rounded and within the range. */
  write(value: number, state: S): Patch
}

/** The names of the parameters that are numbers. */
export type NumberKey<P extends Parameters> = {
  [K in keyof P & string]: P[K] extends NumberParameter ? K : never
}[keyof P & string]

export type Sets<S, K extends string = string> = K | Grip<S>

/** A number parameter by its name, or a grip as it is. */
export function gripOf<S>(figure: AnyFigure, sets: Sets<S>): Grip<S> {
  if (typeof sets !== 'string') return sets
  const parameter = figure.parameters[sets]
  if (parameter?.kind !== 'number') throw new Error(`"${sets}" is no number of ${figure.id}`)
  return {
    key: sets,
    range: () => parameter,
    read: state => numberIn(Object(state), sets) ?? parameter.initial ?? parameter.max,
    write: value => ({ [sets]: value }),
  }
}
