import { extent, range } from 'd3'
import { costGrid, minimaOn, type CostGrid } from '../../math/cost-grid.ts'
import { trainCrowd } from '../../math/crowd.ts'
import type { Descent, Pair } from '../../math/optimizer.ts'
import type { Cost } from '../../math/train.ts'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import type { Points } from '../../state/points.ts'

export const costs = ['quadratic', 'cross-entropy'] as const satisfies readonly Cost[]
export type ByCost<T> = Readonly<Record<Cost, T>>

export const byCost = <T>(of: (cost: Cost) => T): ByCost<T> => ({
  quadratic: of('quadratic'),
  'cross-entropy': of('cross-entropy'),
})

/** How far the map goes, to either side. */
export const mapReach = 6
/** The grid goes on past it, for d3's contours close along their grid's edge. */
const gridReach = 6.5
const gridCount = 79

/** What there is to see of a cost's ground: nothing of it depends on where a run starts. */
export interface GroundMap {
  grid: CostGrid
  /** The lowest first. */
  minima: readonly Pair[]
  /** The heights of the contour lines. */
  levels: readonly number[]
}

export const lines = 14

/** Closer to each other towards the bottom, where the hollows are. */
function levelsOf({ values }: CostGrid): readonly number[] {
  const [low = 0, high = 1] = extent(values)
  return range(1, lines + 1).map(k => low + (high - low) * (k / (lines + 0.5)) ** 3)
}

/** The map of each cost, drawn anew only when the points are others. */
export const mapOf = byCost(cost =>
  keep((points: Points): GroundMap => {
    const grid = costGrid(cost, points, gridReach, gridCount)
    const minima = minimaOn(grid).filter(({ w, b }) => Math.max(Math.abs(w), Math.abs(b)) <= mapReach)
    return { grid, minima, levels: levelsOf(grid) }
  }),
)

/** The run of each cost, trained once a change of what it starts from. */
export const runOf = byCost(cost =>
  keep((points: Points, w: number, b: number, eta: number, epochs: number) =>
    trainCrowd({ cost, points, start: { w, b }, optimizer: 'plain', eta, epochs }),
  ),
)

/** Places nearer to each other than this are one to the eye. */
const near = 0.07

/** The epochs at which a run is drawn. */
function drawnEpochs({ w, b }: Descent): readonly number[] {
  const kept = [0]
  let [fromW, fromB] = [w[0] ?? NaN, b[0] ?? NaN]
  for (let n = 1; n < w.length; n++) {
    const [toW, toB] = [w[n] ?? NaN, b[n] ?? NaN]
    if (Math.abs(toW - fromW) + Math.abs(toB - fromB) < near) continue
    kept.push(n)
    fromW = toW
    fromB = toB
  }
  return kept
}

/** The way up to an epoch, and the way that is still to come. */
export const trailOf = byCost(() => {
  const places = keep((descent: Descent) =>
    drawnEpochs(descent).map(n => ({ n, at: [descent.w[n] ?? NaN, descent.b[n] ?? NaN] as const })),
  )
  return keep((descent: Descent, now: number): { past: readonly Point[]; rest: readonly Point[] } => {
    const here: Point = [descent.w[now] ?? NaN, descent.b[now] ?? NaN]
    const last = descent.w.length - 1
    const end: Point = [descent.w[last] ?? NaN, descent.b[last] ?? NaN]
    const all = places(descent)
    return {
      past: [...all.filter(({ n }) => n < now).map(({ at }) => at), here],
      rest: now === last ? [] : [here, ...all.filter(({ n }) => n > now).map(({ at }) => at), end],
    }
  })
})
