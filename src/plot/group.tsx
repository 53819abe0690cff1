import { scaleLinear } from 'd3'
import { useMemo, type ReactNode } from 'react'
import type { Side } from './axis.ts'
import { useFollow } from './follow.ts'
import { FrameContext, useFrame, usePlace, type At, type Frame } from './frame.ts'
import { placed } from './mark.tsx'

export interface GroupProps<S> {
  at: At<S>
  children: ReactNode
}

const units: Side = { title: '', scale: scaleLinear(), ticks: [] }

/** Marks that move together: only the group is moved. Inside it, places are units of the box from where it stands. */
export function Group<S>({ at, children }: GroupProps<S>) {
  const { box } = useFrame<S>()
  const place = usePlace<S>()
  const follow = useFollow<S>(state => placed(place(at, state)))
  const frame = useMemo((): Frame<unknown> => ({ box, x: () => units, y: () => units }), [box])
  return (
    <FrameContext value={frame}>
      <g {...follow}>{children}</g>
    </FrameContext>
  )
}
