import type { Problem } from './codec.ts'
import type { Parameters, Values } from './parameter.ts'

/** Numbers in columns: `keys` are public, null means "none". */
export interface Table {
  keys: readonly string[]
  rows: readonly (readonly (number | null)[])[]
}

/** A figure without its picture: what can be set, and what follows from it. Pure; runs at build time too. */
export interface FigureModel<P extends Parameters = Parameters> {
  /** The figure's public name: its element id, and the first half of its address keys. */
  id: string
  parameters: P
  /** Named states; whatever a preset leaves out is at its default. */
  presets: Readonly<Record<string, Partial<Values<P>>>>
  /**
   * Brings parameters that depend on each other into agreement, and names what it had to set aside.
   * `given` holds the keys that were set by hand or by the address.
   */
  settle(values: Values<P>, given: ReadonlySet<string>): { values: Values<P>; problems: Problem[] }
  /** The figure's current numbers under their public keys; null means "none". */
  numbers(values: Values<P>): Readonly<Record<string, number | null>>
  /** What a download holds: every epoch, or the curve's samples. Without it, the table that stands on the page. */
  table?(values: Values<P>): Table
}

/** The numbers named by `keys` along one parameter, the others as they are; the parameter is the first column. */
export function sweepTable<P extends Parameters>(
  { numbers }: Pick<FigureModel<P>, 'numbers'>,
  values: Values<P>,
  sweep: keyof P & string,
  at: readonly number[],
  keys: readonly string[],
): Table {
  return {
    keys: [sweep, ...keys],
    rows: at.map(value => {
      const shown = numbers({ ...values, [sweep]: value } as Values<P>)
      return [value, ...keys.map(key => shown[key] ?? null)]
    }),
  }
}

export function defaults<P extends Parameters>(parameters: P): Values<P> {
  return Object.fromEntries(Object.entries(parameters).map(([key, { initial }]) => [key, initial])) as Values<P>
}

/** A preset resets all else. */
export const presetValues = <P extends Parameters>(model: FigureModel<P>, name: string): Values<P> =>
  model.settle({ ...defaults(model.parameters), ...model.presets[name] }, new Set()).values
