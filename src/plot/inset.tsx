import type { ReactNode } from 'react'
import { Axes, type AxisPlaces } from './axes.tsx'
import type { Axis } from './axis.ts'
import type { Box } from './box.ts'
import { FrameContext, type Frame } from './frame.ts'
import { useOwnFrame } from './own-frame.ts'
import type { Of } from './picture.ts'

export interface InsetProps<S> extends AxisPlaces {
  /** The plot's own box with other margins: where in it this part stands. */
  box: Box
  x: Of<S, Axis>
  y: Of<S, Axis>
  children: ReactNode
}

/** A part of a bare plot with axes of its own, such as one of two maps side by side. The title of y is left to the figure. */
export function Inset<S>({ box, x, y, children, ...places }: InsetProps<S>) {
  const frame = useOwnFrame<S>(box, x, y)
  return (
    <FrameContext value={frame as Frame<unknown>}>
      <Axes {...places} />
      {children}
    </FrameContext>
  )
}
