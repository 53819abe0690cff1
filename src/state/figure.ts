import type { Problem } from './codec.ts'
import { namesOf, numbersIn, type NumbersIn, type Numeric } from './numbers.ts'
import type { Parameter, Parameters, Values } from './parameter.ts'
import { remember } from './remember.ts'
import { firstColumn, makeTable, type Shown, type Table, type TableOf } from './table.ts'

type Reconciled<P extends Parameters> = { values: Values<P>; problems: Problem[] }

interface Meaning<P extends Parameters, D extends object, R extends string> {
  /** The figure's public name: its element id, and the first half of its address keys. */
  id: string
  parameters: P
  /** Named states; whatever a preset leaves out is at its default. */
  presets: Readonly<Record<R, Partial<Values<P>>>>
  /** What a preset leaves as it is, such as what the reader has put aside to compare with. */
  keeps?: readonly (keyof P & string)[]
  /**
   * What follows from the values: computed once a change, for picture, numbers and words alike. Its names are public, and
   * none may hide a parameter. What is dear and no mark asks for may be a getter: it is computed when it is read.
   */
  derive(values: Values<P>): D
  /**
   * Brings parameters that depend on each other into agreement, and names what it had to set aside. `given` holds the keys
   * that were set by hand or by the address.
   */
  reconcile?(values: Values<P>, given: ReadonlySet<string>): Reconciled<P>
}

/** What of a figure's table is heard, where it has curves: columns on one scale, one after the other. */
export interface Hearing<Key extends string = string> {
  columns: readonly Key[]
  /** A value whose passing is marked by a click. */
  mark?: number
  /** Pitch follows the value's power of ten. */
  log?: boolean
}

/** Where the table is a list, and no curve: the curve that is heard, in columns that the figure's words have names for. */
interface HeardCurve<S> extends Hearing {
  curve(state: S): Table
}

interface Reading<P extends Parameters, D extends object, K extends string, C extends string> extends TableOf<
  Values<P> & D,
  keyof P & string,
  C
> {
  /** Which numbers are read out, in this order: readout, table, file and prose follow. A misspelt one does not compile. */
  shown: Readonly<Record<K, Shown>>
  /** The columns of the table, where they are not all that is shown. */
  columns?: readonly NoInfer<K>[]
  heard?: Hearing<NoInfer<K>> | HeardCurve<Values<P> & D>
}

/** What pages, prose, addresses and stores need of any figure: a figure without its picture. Pure. */
export interface AnyFigure<P extends Parameters = Parameters> {
  id: string
  parameters: P
  presets: Readonly<Record<string, Partial<Values<P>>>>
  /** What a preset leaves as it is. */
  keeps: readonly (keyof P & string)[]
  reconcile(values: Values<P>, given: ReadonlySet<string>): Reconciled<P>
  /** What is set, and what follows from it, in one flat object; the same object for the same values. */
  state(values: Values<P>): object
  /** All numbers of a state under their public keys; null means "none". */
  numbers(values: Values<P>): Readonly<Record<string, Numeric>>
  shown: Readonly<Record<string, Shown>>
  /** How the columns of a list are read, where the table is one. */
  listed?: Readonly<Record<string, Shown>>
  heard?: Hearing
  /** The public name of the table's first column. */
  by: string
  /** The figure as numbers: a dozen rows for the page, or the whole of it for a file. */
  table(values: Values<P>, whole: boolean): Table
  /** What of it is heard, where it has curves. */
  heardTable(values: Values<P>): Table
}

/** The same with its types: what can be set, what follows, what is read out, its presets, and the columns of a list. */
export interface Figure<
  P extends Parameters,
  D extends object,
  K extends string,
  R extends string,
  C extends string = never,
> extends AnyFigure<P> {
  presets: Readonly<Record<R, Partial<Values<P>>>>
  state(values: Values<P>): Values<P> & D
  shown: Readonly<Record<K, Shown>>
  listed?: Readonly<Record<C, Shown>>
}

export type StateOf<F> = F extends { state(values: never): infer S } ? S : never

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
  const { id, parameters, presets, keeps = [], derive, reconcile } = meaning
  const { shown, list, heard, columns = namesOf(shown) } = reading
  const state = remember((values: Values<P>): Values<P> & D => Object.assign(withGetters(derive(values)), values))
  const table = (values: Values<P>, whole: boolean) =>
    makeTable(reading, {
      state: state(values),
      columns,
      whole,
      span: name => spanOf(parameters[name]),
      sweptTo: (parameter, value) => state({ ...values, [parameter]: value }),
    })
  return {
    id,
    parameters,
    presets,
    keeps,
    reconcile: (values, given) => reconcile?.(values, given) ?? { values, problems: [] },
    state,
    numbers: values => numbersIn(state(values)),
    shown,
    ...(list && { listed: list.columns }),
    ...(heard && { heard }),
    by: firstColumn(reading),
    table,
    heardTable: values => (heard && 'curve' in heard ? heard.curve(state(values)) : table(values, true)),
  }
}

/** From where to where a parameter goes, if it is a number. */
const spanOf = (parameter?: Parameter): readonly [number, number] =>
  parameter?.kind === 'number' ? [parameter.min, parameter.max] : [0, 0]

/** A copy in which a getter is still one: `{ ...derived }` would call it. */
const withGetters = <D extends object>(derived: D): D =>
  Object.create(Object.prototype, Object.getOwnPropertyDescriptors(derived))

export function defaults<P extends Parameters>(parameters: P): Values<P> {
  return Object.fromEntries(Object.entries(parameters).map(([key, { initial }]) => [key, initial])) as Values<P>
}

/** A preset resets all else. */
export const presetValues = <P extends Parameters>(figure: AnyFigure<P>, name: string): Values<P> =>
  figure.reconcile({ ...defaults(figure.parameters), ...figure.presets[name] }, new Set()).values
