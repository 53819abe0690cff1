import { useMemo, type ReactNode } from 'react'
import { useLanguage } from '../language/language.ts'
import { YTick } from './axes.tsx'
import { sideOf, type Axis } from './axis.ts'
import { Each } from './each.tsx'
import type { Of } from './picture.ts'
import { FrameContext, useFrame, type Frame } from './frame.ts'

interface StripProps<S> {
  /** From where to where it lies in the plot's box. */
  top: number
  bottom: number
  /** What is measured up the strip; its title is for the figure to place. */
  y: Of<S, Axis>
  /** From the strip to the values of its ticks. */
  yGap?: number
  children: ReactNode
}

/** A strip of a plot, with the plot's x and a y of its own: so several of them stand under one another over one axis. */
export function Strip<S>({ top, bottom, y, yGap = 8, children }: StripProps<S>) {
  const language = useLanguage()
  const { box, x } = useFrame<S>()
  const frame = useMemo(
    (): Frame<S> => ({ box: { ...box, top, bottom: box.height - bottom }, x, y: sideOf(y, bottom, top, language) }),
    [box, x, y, top, bottom, language],
  )
  return (
    <FrameContext value={frame as Frame<unknown>}>
      <g className="axis" aria-hidden="true">
        <Each of={(state: S) => frame.y(state).ticks}>{tick => <YTick tick={tick} gap={yGap} />}</Each>
      </g>
      {children}
    </FrameContext>
  )
}
