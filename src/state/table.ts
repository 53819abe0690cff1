import type { Digits } from '../language/number.ts'
import { namesOf, numberIn, type Numeric } from './numbers.ts'
import type { Tone } from './tone.ts'

/** How a number is read out: its digits, and the tone of its quantity. */
export interface Shown {
  digits: Digits
  tone?: Tone
}

/** Numbers in columns: `keys` are public, null means "none". */
export interface Table {
  keys: readonly string[]
  rows: readonly (readonly Numeric[])[]
}

/** A table along a parameter, and its places: those on the page, and those in the file. Without, whole numbers, and tenths. */
export interface Sweep<Key extends string> {
  by: Key
  at?: readonly number[]
  file?: readonly number[]
}

/** Rows that are not a parameter's places, such as the epochs of a run. `whole` is for the file. */
export interface Rows<S> {
  /** The public name of the first column. */
  by: string
  at(state: S, whole: boolean): readonly number[]
  /** The number of this name in a row. */
  number(state: S, key: string, at: number): Numeric
}

/** Rows that are the items of a list in the state, such as points: each has the numbers of all columns. */
export interface Listed<S, C extends string> {
  columns: Readonly<Record<C, Shown>>
  of(state: S): readonly Readonly<Record<NoInfer<C>, Numeric>>[]
}

/** What makes a figure's table: one of the three. */
export interface TableOf<S, Key extends string, C extends string> {
  sweep?: Sweep<Key>
  rows?: Rows<S>
  list?: Listed<S, C>
}

/** The public name of a table's first column. */
export function firstColumn<S, Key extends string, C extends string>({
  sweep,
  rows,
  list,
}: TableOf<S, Key, C>): string {
  const name = sweep?.by ?? rows?.by ?? (list && namesOf(list.columns)[0])
  if (name === undefined) throw new Error('a figure has a sweep, rows or a list')
  return name
}

/** So many places to a whole number. */
const evenly = ([min, max]: readonly [number, number], parts: number): readonly number[] =>
  Array.from({ length: (max - min) * parts + 1 }, (_, index) => (min * parts + index) / parts)

/** A state as a table; `columns` follow the first one. `sweptTo` is the same state with another value of a parameter. */
export function makeTable<S extends object, Key extends string, C extends string>(
  { sweep, rows, list }: TableOf<S, Key, C>,
  {
    state,
    columns,
    whole,
    span,
    sweptTo,
  }: {
    state: S
    columns: readonly string[]
    whole: boolean
    span(parameter: Key): readonly [min: number, max: number]
    sweptTo(parameter: Key, value: number): S
  },
): Table {
  if (sweep) {
    const line = (place: number) => {
      const there = sweptTo(sweep.by, place)
      return [place, ...columns.map(key => numberIn(there, key))]
    }
    const { at = evenly(span(sweep.by), whole ? 10 : 1), file = at } = sweep
    return { keys: [sweep.by, ...columns], rows: (whole ? file : at).map(line) }
  }
  if (rows) {
    const line = (place: number) => [place, ...columns.map(key => rows.number(state, key, place))]
    return { keys: [rows.by, ...columns], rows: rows.at(state, whole).map(line) }
  }
  if (list) {
    const keys = namesOf(list.columns)
    return { keys, rows: list.of(state).map(item => keys.map(key => item[key])) }
  }
  throw new Error('a figure has a sweep, rows or a list')
}
