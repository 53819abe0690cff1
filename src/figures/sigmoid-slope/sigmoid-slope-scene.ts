import type { Parts } from '../../old-frame/use-parts.ts'
import { sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { tenths, translate, type Point } from '../../old-plot/path.ts'
import { xScale, yScale } from '../../old-plot/plot.tsx'
import { sigmoidSlopeParameters, type SigmoidSlopeValues } from './sigmoid-slope.parameters.ts'

const { min, max } = sigmoidSlopeParameters.z

export const zDomain = [min, max] as const
export const aDomain = [0, 1] as const

const steps = 160
const scores = Array.from({ length: steps + 1 }, (_, index) => min + ((max - min) * index) / steps)
export const outputPoints: readonly Point[] = scores.map(z => [z, sigmoid(z)])
export const slopePoints: readonly Point[] = scores.map(z => [z, sigmoidSlope(z)])

/** Half the tangent's length along the score. */
const reach = 1.8

export type SigmoidSlopePart = 'tangent' | 'slope' | 'drop' | 'handle'

/** Everything of the picture that a drag moves. */
export function sigmoidSlopeScene({ z }: SigmoidSlopeValues, layout: Layout): Parts<SigmoidSlopePart> {
  const x = xScale(layout, zDomain)
  const y = yScale(layout, aDomain)
  const a = sigmoid(z)
  const slope = sigmoidSlope(z)
  const place = tenths(x(z))
  return {
    tangent: {
      attributes: {
        x1: tenths(x(z - reach)),
        y1: tenths(y(a - reach * slope)),
        x2: tenths(x(z + reach)),
        y2: tenths(y(a + reach * slope)),
      },
    },
    slope: { attributes: { cx: place, cy: tenths(y(slope)) } },
    drop: { attributes: { x1: place, x2: place, y1: tenths(y(a)), y2: tenths(y(0)) } },
    handle: { attributes: { transform: translate(x(z), y(a)) } },
  }
}
