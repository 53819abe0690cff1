import type { Label } from './loss.ts'
import { epochPastHalfBeyond, train } from './train.ts'

/** A levelling rate, the epoch at which both costs should pass ½, and whether the rate brings that about. */
export type LevelRate = { eta: number; epoch: number; met: boolean }

const epochLimit = 100_000
const tolerance = 1e-7

/**
 * The learning rate at which the quadratic cost passes ½ at the same epoch as cross-entropy does at `etaCe`,
 * both from the score wx + b.
 *
 * Finite numbers, 0 < min ≤ max. The rates that give exactly this epoch are an interval (see below). Of its
 * part within [min, max] the geometric midpoint is returned, to three significant digits if that still gives
 * the epoch. If no rate within [min, max] does, `eta` is the nearer end and `met` is false. Null where there
 * is nothing to level: the start is past ½ already, or cross-entropy needs more than 100,000 epochs.
 *
 * Why an interval: a larger rate never passes ½ later. Take y = 0 and f(z) = a²(1 − a), so that each epoch
 * maps z to z − cf(z) with c = η(x² + 1). Let c′ > c and suppose 0 < z′ ≤ z; then the next z′ is past ½ or
 * not above the next z. For c′ < 16, because z − c′f(z) increases with z (f′ < 1/16 for a > ½). For c′ ≥ 16,
 * because from z′ ≤ ln 2 one epoch goes past ½ (c′f ≥ 2), and above ln 2 f falls, so that f(z′) ≥ f(z).
 * y = 1 is the mirror image.
 */
export function levelRate({
  w,
  b,
  x,
  y,
  etaCe,
  min,
  max,
}: {
  w: number
  b: number
  x: number
  y: Label
  etaCe: number
  min: number
  max: number
}): LevelRate | null {
  const start = { w, b, x, y, epochs: 0 }
  const epoch = epochPastHalfBeyond(train({ ...start, cost: 'cross-entropy', eta: etaCe }), epochLimit)
  if (epoch === null || epoch === 0) return null

  const isPastBy = (n: number, eta: number) =>
    epochPastHalfBeyond(train({ ...start, cost: 'quadratic', eta }), n) !== null

  if (!isPastBy(epoch, max)) return { eta: max, epoch, met: false }
  if (isPastBy(epoch - 1, min)) return { eta: min, epoch, met: false }

  const slowest = bracket(eta => isPastBy(epoch, eta), min, max).enough
  const fastest = bracket(eta => isPastBy(epoch - 1, eta), min, max).tooLittle
  const middle = Math.sqrt(slowest * fastest)
  const round = Number(middle.toPrecision(3))
  const roundMeets = round >= min && round <= max && isPastBy(epoch, round) && !isPastBy(epoch - 1, round)
  return { eta: roundMeets ? round : middle, epoch, met: true }
}

/**
 * The rates on either side of the point in [min, max] where a rate begins to be enough.
 * Both are `min` where every rate is enough, and both are `max` where none is.
 */
function bracket(isEnough: (eta: number) => boolean, min: number, max: number) {
  if (isEnough(min)) return { tooLittle: min, enough: min }
  if (!isEnough(max)) return { tooLittle: max, enough: max }
  let tooLittle = min
  let enough = max
  while (enough > tooLittle * (1 + tolerance)) {
    const middle = Math.sqrt(tooLittle * enough)
    if (isEnough(middle)) enough = middle
    else tooLittle = middle
  }
  return { tooLittle, enough }
}
