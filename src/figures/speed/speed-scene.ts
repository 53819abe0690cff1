import type { Parts } from '../../old-frame/use-parts.ts'
import type { Label } from '../../math/loss.ts'
import { speed } from '../../math/speed.ts'
import { arrow } from '../../old-plot/arrow.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { markerAt } from '../../old-plot/marker.tsx'
import { tenths, translate, type Point } from '../../old-plot/path.ts'
import { xScale, yScale } from '../../old-plot/plot.tsx'
import { labelOf, speedNumbers } from './speed.numbers.ts'
import type { SpeedValues } from './speed.parameters.ts'

export const outputDomain = [0, 1] as const
export const speedDomain = [0, 1] as const

const outputs = Array.from({ length: 101 }, (_, index) => index / 100)
const hump = (y: Label): readonly Point[] => outputs.map(a => [a, speed('quadratic', a, y)])
/** Both curves for either label: they do not change in a drag. */
export const humps: readonly [readonly Point[], readonly Point[]] = [hump(0), hump(1)]
export const lines: readonly [readonly Point[], readonly Point[]] = [
  [
    [0, 0],
    [1, 1],
  ],
  [
    [0, 1],
    [1, 0],
  ],
]

export type SpeedPart = 'drop' | 'handle' | 'quadratic.mark' | 'quadratic.push' | 'line.push'

/** Everything of the picture that a drag moves. The pushes lead towards the label, as long as they are strong. */
export function speedScene(values: SpeedValues, layout: Layout): Parts<SpeedPart> {
  const x = xScale(layout, outputDomain)
  const y = yScale(layout, speedDomain)
  const { a } = values
  const { quadratic = 0, 'cross-entropy': line = 0 } = speedNumbers(values)
  const towards = labelOf(values) === 1 ? 1 : -1
  const push = (length: number) => arrow(x(a), y(length), x(a + towards * length), y(length))
  return {
    drop: { attributes: { x1: tenths(x(a)), x2: tenths(x(a)), y1: tenths(y(line)), y2: tenths(y(0)) } },
    handle: { attributes: { transform: translate(x(a), y(line)) } },
    'quadratic.mark': { attributes: markerAt('quadratic', x(a), y(quadratic)) },
    'quadratic.push': { attributes: { d: push(quadratic) } },
    'line.push': { attributes: { d: push(line) } },
  }
}
