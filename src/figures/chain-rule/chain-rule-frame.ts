import type { Layout, LayoutName } from '../../old-plot/layout.ts'
import { xScale } from '../../old-plot/plot.tsx'
import { linearScale, type LinearScale } from '../../old-plot/scale.ts'
import { toScale } from '../../state/parameter.ts'
import { chainRuleParameters } from './chain-rule.parameters.ts'

/** A step of the ladder is a power of ten: from the floor, where 0 stands too, to the largest ∂C/∂a. */
export const floorExponent = -5
export const topExponent = 3
const step: Record<LayoutName, number> = { narrow: 30, medium: 31, wide: 33 }

/** Above the ladder: the stages' names, the factors between them, and these in numbers; then room for two labels. */
const heads = { stage: 4, factor: 22, number: 40, height: 94 }
/** Under the floor: its label, and room for the handle's reach. */
const cellar = 52

const margin = { top: 34, right: 20, bottom: 60, left: 40 }
const box = (name: LayoutName, width: number): Layout => ({
  name,
  width,
  height: margin.top + heads.height + step[name] * (topExponent - floorExponent) + cellar + margin.bottom,
  margin,
})
export const layouts: Record<LayoutName, Layout> = {
  narrow: box('narrow', 320),
  medium: box('medium', 480),
  wide: box('wide', 760),
}

export interface ChainRuleFrame {
  /** The axis of the output under the ladder, in z. */
  x: LinearScale
  /** The ladder, in exponents of ten. */
  y: LinearScale
  /** The left edge of each of the four stages, and the right edge of the last. */
  edges: readonly number[]
  rows: { stage: number; factor: number; number: number }
  /** Where it is narrow, the small numbers of neighbours would meet: one digit is then enough. */
  roomy: boolean
}

/** Small gradients take the longest numbers; the outer two stages give them room where there is little. */
const shares: Record<LayoutName, readonly number[]> = {
  narrow: [0, 0.205, 0.44, 0.72, 1],
  medium: [0, 0.25, 0.5, 0.75, 1],
  wide: [0, 0.25, 0.5, 0.75, 1],
}

const { a } = chainRuleParameters
const zDomain = [toScale(a, a.min), toScale(a, a.max)] as const

/** The scales and places of a layout that no state moves. */
export function chainRuleFrame(layout: Layout): ChainRuleFrame {
  const {
    width,
    margin: { top, left, right },
  } = layout
  const ceiling = top + heads.height
  return {
    x: xScale(layout, zDomain),
    y: linearScale(
      [topExponent, floorExponent],
      [ceiling, ceiling + step[layout.name] * (topExponent - floorExponent)],
    ),
    edges: shares[layout.name].map(share => left + (width - left - right) * share),
    rows: { stage: top + heads.stage, factor: top + heads.factor, number: top + heads.number },
    roomy: layout.name !== 'narrow',
  }
}
