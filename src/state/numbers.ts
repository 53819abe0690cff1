import { remember } from './remember.ts'

/** A number, or none. */
export type Numeric = number | null

/** The names of what is a number, or a number that may be missing. */
export type NumbersIn<T> = { [K in keyof T & string]: T[K] extends Numeric ? K : never }[keyof T & string]

const isNumeric = (entry: [string, unknown]): entry is [string, Numeric] =>
  typeof entry[1] === 'number' || entry[1] === null

/** All numbers of a state under their names; the same object for the same state. */
export const numbersIn = remember((state: object): Readonly<Record<string, Numeric>> =>
  Object.fromEntries(Object.entries(state).filter(isNumeric)),
)

/** A number of a state by its name, as prose and formulas ask for it. Throws where there is none: nothing defaults to 0. */
export function numberIn(state: object, name: string): Numeric {
  const value: unknown = Reflect.get(state, name)
  if (typeof value === 'number' || value === null) return value
  throw new Error(`there is no number "${name}"`)
}

/** The names of a record, as its type has them. */
export function namesOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  const names: K[] = []
  for (const name in record) names.push(name)
  return names
}
