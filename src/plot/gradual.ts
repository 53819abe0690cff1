import { easeCubicInOut, interpolateNumber } from 'd3'
import type { Way } from './picture.ts'

/** How long the picture takes for what comes gradually. */
const turning = 500

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

const pick = (state: unknown, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(Object(state)).filter(([name]) => names.includes(name)))

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What stands between two numbers, or two lists or objects of numbers; of what is neither, the second. */
function mixed(from: unknown, to: unknown, part: number): unknown {
  if (typeof from === 'number' && typeof to === 'number') return interpolateNumber(from, to)(part)
  if (Array.isArray(from) && Array.isArray(to)) return to.map((value, index) => mixed(from[index], value, part))
  if (!isObject(from) || !isObject(to)) return to
  return Object.fromEntries(Object.entries(to).map(([name, value]) => [name, mixed(from[name], value, part)]))
}

/** Lets a picture reach some names of its state gradually: numbers, or lists and objects of numbers. Without motion it leaps. */
export const gradually = <S>(...names: readonly (keyof S & string)[]): Way<S> => ({
  differs: (before, after) => !isStill() && JSON.stringify(pick(before, names)) !== JSON.stringify(pick(after, names)),
  between: (from, to, passed) => {
    if (passed >= turning) return null
    const part = easeCubicInOut(passed / turning)
    return { ...to, ...Object.fromEntries(names.map(name => [name, mixed(from[name], to[name], part)])) }
  },
})
