import { useId, type ReactNode } from 'react'
import { areaOf } from './box.ts'
import { useFrame } from './frame.ts'

// So that a bold line on the frame keeps its whole width.
const rim = 3

/** What is drawn in it is cut off where it leaves the plot's area. */
export function Clip({ children }: { children: ReactNode }) {
  const { box } = useFrame()
  const { left, right, top, bottom } = areaOf(box)
  const id = useId()
  return (
    <>
      <clipPath id={id}>
        <rect x={left - rim} y={top - rim} width={right - left + 2 * rim} height={bottom - top + 2 * rim} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  )
}
