const buffer = new DataView(new ArrayBuffer(8))

/** The position of a finite float64 among all of them in order; 0 and −0 share one. */
function rank(value: number): bigint {
  buffer.setFloat64(0, Math.abs(value))
  const bits = buffer.getBigInt64(0)
  return value < 0 ? -bits : bits
}

/** How many float64 steps lie between two numbers; Infinity if either is not finite, 0 if they are equal. */
export function ulpsBetween(a: number, b: number): number {
  if (Object.is(a, b)) return 0
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Infinity
  const steps = rank(a) - rank(b)
  return Number(steps < 0n ? -steps : steps)
}

export const smallestNormal = 2 ** -1022
