import { ticks } from 'd3'

/** From a value to a place along a plot's box, and back: what a handle is dragged along. */
export interface Track {
  (value: number): number
  invert(place: number): number
}

/** A linear scale, from a plot's own coordinates to units of its box, and back. */
export interface LinearScale extends Track {
  /** About `count` round values within the domain. */
  ticks(count: number): number[]
}

// D3's own scaleLinear can also interpolate colours and dates, which costs 9 kB of script that no plot here uses.
export function linearScale([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): LinearScale {
  const slope = (r1 - r0) / (d1 - d0)
  return Object.assign((value: number) => r0 + (value - d0) * slope, {
    invert: (place: number) => d0 + (place - r0) / slope,
    ticks: (count: number) => ticks(d0, d1, count),
  })
}
