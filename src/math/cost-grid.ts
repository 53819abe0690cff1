import type { LabelledPoint } from './likelihood.ts'
import { meanCost, meanGradient, meanHessian, curvatures } from './mean-cost.ts'
import type { Pair } from './optimizer.ts'
import type { Cost } from './train.ts'

/** A cost over a square of (w, b): `values` row by row, w fastest, `count` a row, from −reach to reach on both axes. */
export interface CostGrid {
  readonly cost: Cost
  readonly points: readonly LabelledPoint[]
  readonly reach: number
  readonly count: number
  readonly values: Float64Array
}

/** The place of a column or a row, which may lie between two. */
export const placeOf = ({ reach, count }: Pick<CostGrid, 'reach' | 'count'>, index: number): number =>
  -reach + (2 * reach * index) / (count - 1)

/**
 * The mean cost of some points on a grid.
 *
 * At least one point, reach > 0, count a whole number ≥ 2.
 */
export function costGrid(cost: Cost, points: readonly LabelledPoint[], reach: number, count: number): CostGrid {
  const size = { reach, count }
  const values = new Float64Array(count * count)
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      values[row * count + column] = meanCost(cost, points, { w: placeOf(size, column), b: placeOf(size, row) })
    }
  }
  return { cost, points, ...size, values }
}

/** Nearer to each other than this they are the same. */
const same = 1e-6

/**
 * The minima of a cost that lie inside a square: where the gradient is 0 and both curvatures are positive.
 *
 * Sought from the places of the grid that no neighbour undercuts, by Newton's method; a basin narrower than the grid's mesh
 * can be missed. Along a floor that falls for ever, as with points that can be separated, there is none. The lowest first.
 */
export function minimaOn(grid: CostGrid): readonly Pair[] {
  const found: Pair[] = []
  for (const start of lowPlaces(grid)) {
    const place = newton(grid, start)
    if (!place || Math.max(Math.abs(place.w), Math.abs(place.b)) > grid.reach) continue
    if (found.every(({ w, b }) => Math.hypot(w - place.w, b - place.b) > same)) found.push(place)
  }
  const height = (place: Pair) => meanCost(grid.cost, grid.points, place)
  return found.sort((a, b) => height(a) - height(b))
}

/** The inner places of a grid that are no higher than their eight neighbours. */
function lowPlaces(grid: CostGrid): readonly Pair[] {
  const { count, values } = grid
  const around = [-count - 1, -count, -count + 1, -1, 1, count - 1, count, count + 1]
  const places: Pair[] = []
  for (let row = 1; row < count - 1; row++) {
    for (let column = 1; column < count - 1; column++) {
      const index = row * count + column
      const value = values[index] ?? NaN
      if (around.every(step => value <= (values[index + step] ?? NaN))) {
        places.push({ w: placeOf(grid, column), b: placeOf(grid, row) })
      }
    }
  }
  return places
}

const mostSteps = 60
/** A step this short is the last one. */
const arrived = 1e-13
/** Further from its start than so many meshes, what is found belongs to another place. */
const meshes = 6

/** Newton's method from a place near a minimum; null where it leads to none. */
function newton({ cost, points, reach, count }: CostGrid, start: Pair): Pair | null {
  const far = (meshes * 2 * reach) / (count - 1)
  let { w, b } = start
  for (let step = 0; step < mostSteps; step++) {
    const slope = meanGradient(cost, points, { w, b })
    const hessian = meanHessian(cost, points, { w, b })
    const [least, most] = curvatures(hessian)
    if (!(least > 1e-9 * most && most > 0)) return null
    const determinant = least * most
    const across = (hessian.bb * slope.w - hessian.wb * slope.b) / determinant
    const up = (hessian.ww * slope.b - hessian.wb * slope.w) / determinant
    // Not further than half a mesh at a time: beyond it the quadratic cost is another parabola.
    const length = Math.min(1, far / meshes / 2 / (Math.hypot(across, up) || 1))
    w -= length * across
    b -= length * up
    if (Math.hypot(w - start.w, b - start.b) > far) return null
    if (Math.hypot(across, up) < arrived * Math.max(1, Math.hypot(w, b))) return { w: w + 0, b: b + 0 }
  }
  return null
}
