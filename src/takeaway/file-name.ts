import { print } from '../state/codec.ts'
import { defaults, type AnyFigure } from '../state/figure.ts'
import type { Values } from '../state/parameter.ts'

/** What some file systems do not take, and what a shell would ask about. */
const awkward = /[^\w.,=+~-]+/g

/** No longer than mail and old archives carry. */
const longest = 120

/**
 * The name of a figure's file says which figure in which state it is, and from where: `training_a0=0.9_epoch=37_cross-entropy.csv`.
 * What is at its default is left out, as in the address.
 */
export function fileName(figure: AnyFigure, values: Values, format: string): string {
  const initial = defaults(figure.parameters)
  const set = Object.keys(figure.parameters).flatMap(key => {
    const value = values[key] ?? null
    return value === null || value === initial[key] ? [] : [`${key}=${print(value).replace(awkward, '_')}`]
  })
  const state = [figure.id, ...set].join('_').slice(0, longest)
  return `${state}_cross-entropy.${format}`
}
