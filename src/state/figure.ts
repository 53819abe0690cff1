import type { Digits } from '../language/number.ts'
import type { Problem } from './codec.ts'
import type { FigureModel, Table } from './figure-model.ts'
import type { Parameters, Values } from './parameter.ts'
import { remember } from './remember.ts'
import type { Tone } from './tone.ts'

/** How a number is read out: its digits, and the tone of its quantity. */
export interface Shown {
  digits: Digits
  tone?: Tone
}

type Numeric = number | null

/** The names of what is a number, or a number that may be missing. */
type NumbersIn<T> = { [K in keyof T & string]: T[K] extends Numeric ? K : never }[keyof T & string]

/** The parameter along the rows of a figure's table, and its places: those on the page, and those in the file. */
export interface Sweep<Key extends string = string> {
  by: Key
  at: readonly number[]
  file?: readonly number[]
}

/** Rows that are not a parameter's places, such as the epochs of a run. `whole` is for the file. */
export interface Rows<S> {
  /** The public name of the first column. */
  by: string
  at(state: S, whole: boolean): readonly number[]
  /** The number of this name in a row. */
  number(state: S, key: string, at: number): number | null
}

/** Rows that are the items of a list in the state, such as points: each has the numbers of all columns. */
export interface Listed<S, C extends string> {
  columns: Readonly<Record<C, Shown>>
  of(state: S): readonly Readonly<Record<NoInfer<C>, Numeric>>[]
}

interface Meaning<P extends Parameters, D extends object, R extends string> {
  /** The figure's public name: its element id, and the first half of its address keys. */
  id: string
  parameters: P
  /** Named states; whatever a preset leaves out is at its default. */
  presets: Readonly<Record<R, Partial<Values<P>>>>
  /**
   * What follows from the values: computed once a change, for picture, numbers and words alike. Its names are public, and
   * none may hide a parameter. What is dear and no mark asks for may be a getter: it is computed when it is read.
   */
  derive(values: Values<P>): D
  /**
   * Brings parameters that depend on each other into agreement, and names what it had to set aside. `given` holds the keys
   * that were set by hand or by the address.
   */
  reconcile?(values: Values<P>, given: ReadonlySet<string>): { values: Values<P>; problems: Problem[] }
}

interface Reading<P extends Parameters, D extends object, K extends string, C extends string> {
  /** Which numbers are read out, in this order: readout, table, file and prose follow. A misspelt one does not compile. */
  shown: Readonly<Record<K, Shown>>
  /** Makes table and file; or `rows` or `list` does. */
  sweep?: Sweep<keyof P & string>
  rows?: Rows<Values<P> & D>
  list?: Listed<Values<P> & D, C>
  /** The columns of the table, where they are not all that is shown. */
  columns?: readonly NoInfer<K>[]
}

/** A figure without its picture: what can be set, what follows from it, what of that is read out. Pure. */
export interface Figure<
  P extends Parameters = Parameters,
  D extends object = object,
  K extends string = string,
  R extends string = string,
  C extends string = string,
> extends FigureModel<P> {
  presets: Readonly<Record<R, Partial<Values<P>>>>
  shown: Readonly<Record<K, Shown>>
  columns: readonly K[]
  /** How the columns of a list are read, where the table is one. */
  listed?: Readonly<Record<C, Shown>>
  /** The public name of the table's first column. */
  by: string
  /** What is set, and what follows from it, in one flat object; the same object for the same values. */
  state(values: Values<P>): Values<P> & D
  /** The figure as numbers: a dozen rows for the page, or the whole of it for a file. */
  rows(values: Values<P>, whole: boolean): Table
}

export type StateOf<F> = F extends Figure<infer P, infer D> ? Values<P> & D : never
export type ParametersOf<F> = F extends Figure<infer P> ? P : never

/**
 * Names the types of a figure once; everything else infers them from here. First what can be set and what follows from
 * it, then how that is read out.
 */
export function defineFigure<
  P extends Parameters,
  D extends object & { readonly [Name in keyof P]?: never },
  R extends string,
  K extends NumbersIn<Values<P> & D>,
  C extends string = never,
>(meaning: Meaning<P, D, R>, reading: Reading<P, D, K, C>): Figure<P, D, K, R, C> {
  const { id, parameters, presets, derive, reconcile } = meaning
  const { shown, sweep, list } = reading
  const columns = reading.columns ?? namesOf(shown)
  const state = remember((values: Values<P>): Values<P> & D => Object.assign(withGetters(derive(values)), values))
  const rows = (values: Values<P>, whole: boolean): Table => {
    if (reading.rows) {
      const { by, at, number } = reading.rows
      const now = state(values)
      return {
        keys: [by, ...columns],
        rows: at(now, whole).map(place => [place, ...columns.map(key => number(now, key, place))]),
      }
    }
    if (list) {
      const keys = namesOf(list.columns)
      return { keys, rows: list.of(state(values)).map(item => keys.map(key => item[key])) }
    }
    if (!sweep) throw new Error(`the figure "${id}" has no sweep, rows or list`)
    return {
      keys: [sweep.by, ...columns],
      rows: (whole ? (sweep.file ?? sweep.at) : sweep.at).map(place => {
        const there = state({ ...values, [sweep.by]: place })
        return [place, ...columns.map(key => numberIn(there, key))]
      }),
    }
  }
  return {
    id,
    parameters,
    presets,
    shown,
    columns,
    ...(list && { listed: list.columns }),
    by: reading.rows?.by ?? sweep?.by ?? (list ? namesOf(list.columns)[0] : undefined) ?? '',
    state,
    rows,
    settle: (values, given) => reconcile?.(values, given) ?? { values, problems: [] },
    numbers: values => numbersOf(state(values)),
    table: values => rows(values, true),
  }
}

/** A copy in which a getter is still one: `{ ...derived }` would call it. */
const withGetters = <D extends object>(derived: D): D =>
  Object.create(Object.prototype, Object.getOwnPropertyDescriptors(derived))

const namesOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => {
  const names: K[] = []
  for (const name in record) names.push(name)
  return names
}

const isNumeric = (entry: [string, unknown]): entry is [string, Numeric] =>
  typeof entry[1] === 'number' || entry[1] === null

const numbersOf = remember((state: object): Readonly<Record<string, Numeric>> =>
  Object.fromEntries(Object.entries(state).filter(isNumeric)),
)

/** A number of a state by its name, as prose and formulas ask for it. Throws where there is none: nothing defaults to 0. */
export function numberIn(state: object, name: string): Numeric {
  const value: unknown = Reflect.get(state, name)
  if (typeof value === 'number' || value === null) return value
  throw new Error(`there is no number "${name}"`)
}
