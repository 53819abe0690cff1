import type { Part, Parts } from '../../old-frame/use-parts.ts'
import { predictionLoss, predictionLossSlope, predictionQuadratic } from '../../math/prediction-loss.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { markerAt } from '../../old-plot/marker.tsx'
import { tenths, translate } from '../../old-plot/path.ts'
import type { LossPredictionValues } from './loss-prediction.parameters.ts'
import { acrossOf, scales } from './loss-prediction-axis.ts'

/** Half the tangent's length, in units of the plot's box. */
const reach = 84

export type LossPredictionPart = 'tangent' | 'drop' | 'quadratic' | 'handle'

/** Everything of the picture that a drag moves. */
export function lossPredictionScene(values: LossPredictionValues, layout: Layout): Parts<LossPredictionPart> {
  const { p, y: label } = values
  const across = acrossOf(values)
  const { x, y, at } = scales(layout, across)
  const place = at(p)
  const height = y(predictionLoss(p, label))
  const slope = predictionLossSlope(p, label)
  return {
    tangent: across.kind === 'linear' ? tangent(place, height, x(1) - x(0), slope * (y(1) - y(0))) : hidden,
    drop: { attributes: { x1: tenths(place), x2: tenths(place), y1: tenths(height), y2: tenths(y(0)) } },
    quadratic: { attributes: markerAt('quadratic', place, y(predictionQuadratic(p, label))) },
    handle: { attributes: { transform: translate(place, height) } },
  }
}

/** On the logarithmic axis the curve is a straight line, and its own tangent. */
const hidden: Part = { attributes: { x1: '0', y1: '0', x2: '0', y2: '0', visibility: 'hidden' } }

function tangent(x: number, y: number, run: number, rise: number): Part {
  const share = reach / Math.hypot(run, rise)
  const [dx, dy] = [run * share, rise * share]
  return {
    attributes: {
      x1: tenths(x - dx),
      y1: tenths(y - dy),
      x2: tenths(x + dx),
      y2: tenths(y + dy),
      visibility: 'visible',
    },
  }
}
