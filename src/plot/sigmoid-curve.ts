import { range } from 'd3'
import { sigmoid } from '../math/sigmoid.ts'
import { keep } from '../state/keep.ts'
import type { Point } from './path.ts'

/** Beyond this score σ is 0 or 1 to the eye; on the way there it is sampled at even scores, so closely where it bends. */
const saturated = 12

/** The curve σ(wx + b) from x = −reach to reach, for one that is drawn again and again: the same w and b are the same points. */
export const sigmoidCurve = (reach: number) =>
  keep((w: number, b: number): readonly Point[] => {
    const bends = range(-saturated, saturated + 0.1, 0.25).map(s => (s - b) / w)
    const within = bends.filter(x => Math.abs(x) < reach)
    return [-reach, ...(w < 0 ? within.reverse() : within), reach].map(x => [x, sigmoid(w * x + b)])
  })
