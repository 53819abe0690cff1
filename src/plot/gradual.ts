import { easeCubicInOut, interpolate } from 'd3'
import type { Way } from './picture.ts'

/** How long the picture takes for what comes gradually. */
const turning = 500

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

const pick = (state: unknown, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(Object(state)).filter(([name]) => names.includes(name)))

/** Lets a picture reach some names of its state gradually: numbers, or lists and objects of numbers. Without motion it leaps. */
export const gradually = <S>(...names: readonly (keyof S & string)[]): Way<S> => ({
  differs: (before, after) => !isStill() && JSON.stringify(pick(before, names)) !== JSON.stringify(pick(after, names)),
  between: (from, to, passed) => {
    if (passed >= turning) return null
    // D3 writes into what it returned before, so each moment gets its own.
    return { ...to, ...interpolate(pick(from, names), pick(to, names))(easeCubicInOut(passed / turning)) }
  },
})
