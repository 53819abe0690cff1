import { useMemo } from 'react'
import { useLanguage } from '../language/language.ts'
import { sideOf, type Axis } from './axis.ts'
import type { Box } from './box.ts'
import type { Frame } from './frame.ts'
import type { Of } from './picture.ts'

/** A frame of one's own: two axes over the area of a box. */
export function useOwnFrame<S>(box: Box, x: Of<S, Axis>, y: Of<S, Axis>): Frame<S> {
  const language = useLanguage()
  return useMemo(
    () => ({
      box,
      x: sideOf(x, box.left, box.width - box.right, language),
      y: sideOf(y, box.height - box.bottom, box.top, language),
    }),
    [box, x, y, language],
  )
}
