import { crossEntropy, marginLoss } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { OneCurveValues } from './one-curve.parameters.ts'

/** Both forms of the loss, and all that they are made of: `t` is the label as 0 or 1, `rest` is 1 − ŷ. */
export function oneCurveNumbers({ s, y }: OneCurveValues): Record<string, number> {
  const t = y === 1 ? 1 : 0
  return {
    s,
    y,
    t,
    notT: 1 - t,
    p: sigmoid(s),
    rest: sigmoid(-s),
    margin: y * s + 0,
    opposite: 0 - y * s,
    form01: crossEntropy(s, t),
    form11: marginLoss(y * s),
  }
}
