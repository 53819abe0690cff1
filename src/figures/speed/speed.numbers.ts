import type { Label } from '../../math/loss.ts'
import { quadraticSpeedPeak, speed } from '../../math/speed.ts'
import type { SpeedValues } from './speed.parameters.ts'

export const labelOf = ({ y }: SpeedValues): Label => (y === 1 ? 1 : 0)

/** Both pushes |∂C/∂z|, and what they are made of; `ratio` says how many times as hard cross-entropy pushes. */
export function speedNumbers(values: SpeedValues): Record<string, number> {
  const { a } = values
  const y = labelOf(values)
  const peak = quadraticSpeedPeak(y)
  return {
    a,
    y,
    quadratic: speed('quadratic', a, y),
    'cross-entropy': speed('cross-entropy', a, y),
    error: Math.abs(a - y),
    slope: a * (1 - a),
    ratio: 1 / (a * (1 - a)),
    'peak.a': peak.a,
    'peak.speed': peak.speed,
  }
}
