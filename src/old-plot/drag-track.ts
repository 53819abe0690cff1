/**
 * How far the pointer travels for a value z that is drawn at `draw(z)`: as far as the picture moves, and at least
 * `least` units for each unit of z. So a handle stays under the finger where the picture moves, and can still be
 * moved where the picture hardly does: 0.98 to 0.999 is a few pixels on a linear axis.
 */
export interface DragTrack {
  place(z: number): number
  at(place: number): number
}

const steps = 400

const still = () => 0

/** A handle that moves along a curve has a second coordinate, `across`: the longer of its two ways then counts. */
export function dragTrack(
  draw: (z: number) => number,
  low: number,
  high: number,
  least: number,
  across: (z: number) => number = still,
): DragTrack {
  const size = (high - low) / steps
  const places = [0]
  for (let i = 1; i <= steps; i++) {
    const [from, to] = [low + (i - 1) * size, low + i * size]
    const moved = Math.max(Math.abs(draw(to) - draw(from)), Math.abs(across(to) - across(from)))
    places.push((places[i - 1] ?? 0) + Math.max(moved, least * size))
  }
  const placeOf = (index: number) => places[index] ?? 0
  return {
    place: z => {
      const at = Math.min(steps, Math.max(0, (z - low) / size))
      const index = Math.min(steps - 1, Math.floor(at))
      return placeOf(index) + (at - index) * (placeOf(index + 1) - placeOf(index))
    },
    at: place => {
      const found = places.findIndex(end => end >= place)
      if (found < 0) return high
      if (found === 0) return low
      const from = placeOf(found - 1)
      return low + (found - 1 + (place - from) / (placeOf(found) - from)) * size
    },
  }
}
