import { createContext, useContext } from 'react'
import type { Side } from './axis.ts'
import type { Box } from './box.ts'
import { now, type Of } from './picture.ts'
import { tenths, type Point } from './path.ts'

/** What the marks of a plot ask of it: its box, and its two axes as they are in a state. */
export interface Frame<S> {
  box: Box
  x(state: S): Side
  y(state: S): Side
}

export const FrameContext = createContext<Frame<unknown> | null>(null)

export function useFrame<S>(): Frame<S> {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('this belongs inside a <Plot>')
  return frame as Frame<S>
}

/** A place in the plot's own coordinates: fixed, or a function of the figure's state. What is nowhere (null) is not shown. */
export type At<S> = Of<S, Point | null>

/** Where something is, in units of the box; null where it is nowhere, or not finite. */
export function usePlace<S>(): (at: At<S>, state: S) => Point | null {
  const { x, y } = useFrame<S>()
  return (at, state) => {
    const point = now(at, state)
    if (!point) return null
    const [across, up] = [x(state).scale(point[0]), y(state).scale(point[1])]
    return Number.isFinite(across) && Number.isFinite(up) ? [tenths(across), tenths(up)] : null
  }
}
