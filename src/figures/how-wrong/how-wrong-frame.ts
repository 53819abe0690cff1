import { logit } from '../../math/sigmoid.ts'
import type { Layout, LayoutName } from '../../old-plot/layout.ts'
import { xScale } from '../../old-plot/plot.tsx'
import { linearScale, type LinearScale } from '../../old-plot/scale.ts'
import { howWrongParameters } from './how-wrong.parameters.ts'

const margin = { top: 34, right: 64, bottom: 66, left: 50 }
/** Over the plot, two lines that follow the cursor. */
const flags = 44
const box = (name: LayoutName, width: number, height: number): Layout => ({
  name,
  width,
  height: margin.top + flags + height + margin.bottom,
  margin,
})
export const layouts: Record<LayoutName, Layout> = {
  narrow: box('narrow', 320, 230),
  medium: box('medium', 480, 250),
  wide: box('wide', 760, 270),
}

/** Half the width that a flag takes at most. */
export const flagReach: Record<LayoutName, number> = { narrow: 140, medium: 168, wide: 168 }

export interface HowWrongFrame {
  /** The start, in z: one nine as wide as the next. */
  x: LinearScale
  /** Epochs, in exponents of ten. */
  y: LinearScale
  /** Where the flags stand, and where the cursor begins under them. */
  rows: { quadratic: number; 'cross-entropy': number; cursor: number }
}

/** The longest wait there is: 0.9999 at the smallest rate takes five million epochs. */
const topExponent = 7
/** A little under one epoch, so that a mark there does not stand on the handle. */
const bottomExponent = -0.6

export const furthest = logit(howWrongParameters.a0.max)
export const nearest = logit(howWrongParameters.a0.min)

/** The scales and places of a layout that no state moves. */
export function howWrongFrame(layout: Layout): HowWrongFrame {
  const {
    height,
    margin: { top, bottom },
  } = layout
  return {
    x: xScale(layout, [0, furthest]),
    y: linearScale([bottomExponent, topExponent], [height - bottom, top + flags]),
    rows: { quadratic: top + 6, 'cross-entropy': top + 23, cursor: top + 33 },
  }
}
