import { bisectRight, cumsum, pairs, range, scaleLinear } from 'd3'
import { clamp, fromScale, toScale, type NumberParameter } from '../state/parameter.ts'
import type { Point } from './path.ts'

const steps = 200
/** So many steps to either side tell where a curve goes: single ones are lost in the rounding of places. */
const near = 5

/** Which of the hand's ways counts: across, up, or the way along the curve that the handle goes. */
export type Along = 'x' | 'y' | 'curve'

export interface TrackOptions {
  parameter: NumberParameter
  /** Where the handle stands for a value, in units of the box. */
  stand(value: number): Point
  along: Along
  /** Units of the box that the whole span takes, at least. */
  travel: number
}

const length = ([x1, y1]: Point, [x2, y2]: Point, along: Along): number =>
  along === 'x' ? Math.abs(x2 - x1) : along === 'y' ? Math.abs(y2 - y1) : Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))

/**
 * How a hand's way becomes a value. The handle stays under the hand on a straight axis, on a curve and on a logarithm.
 * Where the picture hardly moves, the whole span takes at least `travel` units, evenly on the parameter's own scale: one
 * nine of a probability as far as the next.
 */
export function track({ parameter, stand, along, travel }: TrackOptions) {
  const [low, high] = [toScale(parameter, parameter.min), toScale(parameter, parameter.max)]
  const stops = range(steps + 1).map(index => low + ((high - low) * index) / steps)
  const places = stops.map(stop => stand(fromScale(parameter, stop)))
  const ways = cumsum([0, ...pairs(places, (a, b) => Math.max(length(a, b, along), travel / steps))])
  const scale = scaleLinear(stops, [...ways]).clamp(true)
  const [first, last] = [places[0] ?? [0, 0], places[steps] ?? [0, 0]]
  // Screens count downwards; and on some axes more of a value is less of what is drawn.
  const rises = along === 'x' ? Math.sign(last[0] - first[0]) || 1 : Math.sign(last[1] - first[1]) || -1

  /**
   * The way along the curve that a hand has come near a value: the longer of its ways across and up where both go with the
   * curve, else one less the other. So a hand to the side still counts where the curve is all but upright.
   */
  const alongCurve = (value: number, dx: number, dy: number): number => {
    const index = bisectRight(stops, toScale(parameter, value))
    const a = places[clamp(index - near, 0, steps)] ?? first
    const b = places[clamp(index + near, 0, steps)] ?? last
    const [right, down] = [Math.sign(b[0] - a[0]), Math.sign(b[1] - a[1])]
    // Where the curve stands still, its whole direction counts.
    const [x, y] = right || down ? [dx * right, dy * down] : [dx * Math.sign(last[0] - first[0]), 0]
    return x * y > 0 ? Math.sign(x) * Math.max(Math.abs(x), Math.abs(y)) : x + y
  }

  return {
    /** The value that a hand's further way leads to. */
    moved: (value: number, dx: number, dy: number): number => {
      const by = along === 'curve' ? alongCurve(value, dx, dy) : (along === 'x' ? dx : dy) * rises
      return fromScale(parameter, scale.invert(scale(toScale(parameter, value)) + by))
    },
  }
}
