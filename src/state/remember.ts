/**
 * Remembers the answer for each argument as long as anyone holds the argument: a figure's many parts ask for the
 * numbers of the same few states (the one under the hand, the one in words, the settled one) in one frame.
 */
export function remember<A extends object, R>(compute: (argument: A) => R): (argument: A) => R {
  const known = new WeakMap<A, R>()
  return argument => {
    const before = known.get(argument)
    if (before !== undefined) return before
    const result = compute(argument)
    known.set(argument, result)
    return result
  }
}
