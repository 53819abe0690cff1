import { linearScale, type LinearScale } from './scale.ts'

type Stop = readonly [value: number, place: number]

/**
 * A scale that is linear between one stop and the next: a long stretch where nothing happens can be folded short. The
 * plot must show where (a break in the axis). At least two stops, both coordinates rising; beyond the first and the
 * last stop their pieces go on.
 */
export function foldedScale(stops: readonly Stop[]): LinearScale {
  const pieces = stops.slice(1).map(([high, to], index) => {
    const [low, from] = stops[index] ?? [high, to]
    return { high, to, scale: linearScale([low, high], [from, to]) }
  })
  const last = pieces.at(-1)
  if (!last) throw new Error('a folded scale needs two stops')
  const whole = linearScale([stops[0]?.[0] ?? 0, last.high], [0, 1])
  return Object.assign((value: number) => (pieces.find(({ high }) => value <= high) ?? last).scale(value), {
    invert: (place: number) => (pieces.find(({ to }) => place <= to) ?? last).scale.invert(place),
    ticks: whole.ticks,
  })
}
