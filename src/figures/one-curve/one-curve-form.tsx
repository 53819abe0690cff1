import { partsOf } from '../../kit/parts.tsx'
import { usePlace } from '../../plot/frame.ts'
import { lettering } from '../../plot/label.tsx'
import { placed } from '../../plot/mark.tsx'
import type { Point } from '../../plot/path.ts'
import { oneCurve, type OneCurveState } from './one-curve.model.ts'

const { useFollow, useShape } = partsOf(oneCurve)

interface FormProps {
  at: Point
  /** The long form on two lines. */
  stacked: boolean
}

/** The loss as it is written with the labels as they are called. */
export function Form({ at, stacked }: FormProps) {
  const labels = useShape(state => state.labels)
  const place = usePlace<OneCurveState>()
  const follow = useFollow(state => placed(place(at, state)))
  const [first, second] = ['L = −y log ŷ', '− (1 − y) log(1 − ŷ)']
  return (
    <g textAnchor="middle" {...follow}>
      {labels === 'pm1' ? (
        <text key="pm1" {...lettering('cross-entropy')}>
          L = log(1 + e
          <tspan fontSize="0.72em" dy="-0.4em">
            −ys
          </tspan>
          <tspan dy="0.29em">)</tspan>
        </text>
      ) : (
        <text key="01" {...lettering('cross-entropy')}>
          {stacked ? first : `${first} ${second}`}
          {stacked && (
            <tspan x={0} dy="1.4em">
              {second}
            </tspan>
          )}
        </text>
      )}
    </g>
  )
}
