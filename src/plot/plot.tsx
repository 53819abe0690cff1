import './marks.css'
import './plot.css'
import type { ReactNode } from 'react'
import { Axes, type AxisPlaces } from './axes.tsx'
import type { Axis } from './axis.ts'
import type { Box } from './box.ts'
import { PaceContext } from './follow.ts'
import { FrameContext, type Frame } from './frame.ts'
import { useOwnFrame } from './own-frame.ts'
import type { Of } from './picture.ts'

export interface PlotProps<S> extends AxisPlaces {
  box: Box
  /** Fixed, and then stable, or a function of the state. */
  x: Of<S, Axis>
  y: Of<S, Axis>
  /** What the picture shows, in a sentence. */
  label: string
  /** Without axes. */
  bare?: boolean
  /** A small plot beside the one that is dragged in: what it draws need not follow every move of the hand. */
  aside?: boolean
  children: ReactNode
}

/** An SVG of fixed proportions with two axes. A group and not an image, which would hide the handles inside it. */
export function Plot<S>({ box, x, y, label, bare = false, aside = false, children, ...places }: PlotProps<S>) {
  const frame = useOwnFrame<S>(box, x, y)
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="group"
      aria-label={label}
      fontSize={13}
      fontFamily="system-ui, sans-serif">
      <FrameContext value={frame as Frame<unknown>}>
        <PaceContext value={aside ? 'aside' : 'mark'}>
          {!bare && <Axes {...places} />}
          {children}
        </PaceContext>
      </FrameContext>
    </svg>
  )
}
