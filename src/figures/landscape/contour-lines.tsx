import { contours } from 'd3'
import { useMemo } from 'react'
import { placeOf } from '../../math/cost-grid.ts'
import type { Cost } from '../../math/train.ts'
import type { Scale } from '../../plot/axis.ts'
import { Clip } from '../../plot/clip.tsx'
import { PaceContext, useFollow } from '../../plot/follow.ts'
import { useFrame } from '../../plot/frame.ts'
import { hue } from '../../plot/hue.ts'
import { path, type Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import type { LandscapeState } from './landscape.model.ts'
import type { GroundMap } from './landscape.runs.ts'

/** The contour lines of a map in units of the box, one path a level: what they enclose is higher. */
function drawn({ grid, levels }: GroundMap, x: Scale, y: Scale): readonly string[] {
  const { count } = grid
  const lines = contours()
    .size([count, count])
    .thresholds([...levels])([...grid.values])
  // d3 puts the first of a grid's values at ½.
  const onBox = ([column = 0, row = 0]: readonly number[]): Point => [
    x(placeOf(grid, column - 0.5)),
    y(placeOf(grid, row - 0.5)),
  ]
  return lines.map(({ coordinates }) =>
    coordinates.flatMap(rings => rings.map(ring => `${path(ring.map(onBox))}Z`)).join(''),
  )
}

/** The ground of a cost as a map: the higher, the more of its tint. It follows a hand on the points at the pace of reading. */
export function ContourLines({ cost, count }: { cost: Cost; count: number }) {
  const { x, y } = useFrame<LandscapeState>()
  const all = useMemo(() => keep(drawn), [])
  return (
    <PaceContext value="aside">
      <Clip>
        <g className={`contours tone-${cost}`} fill={hue[cost]} stroke={hue[cost]} fillOpacity={0.035}>
          {Array.from({ length: count }, (_, index) => (
            <Contour
              key={index}
              d={(state: LandscapeState) => all(state.maps[cost], x(state).scale, y(state).scale)[index] ?? ''}
            />
          ))}
        </g>
      </Clip>
    </PaceContext>
  )
}

function Contour({ d }: { d(state: LandscapeState): string }) {
  return <path {...useFollow<LandscapeState>(state => ({ d: d(state) }))} />
}
