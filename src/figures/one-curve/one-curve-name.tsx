import { partsOf } from '../../kit/parts.tsx'
import { usePlace } from '../../plot/frame.ts'
import { hue, paper } from '../../plot/hue.ts'
import { placed } from '../../plot/mark.tsx'
import type { Point } from '../../plot/path.ts'
import { labelName, oneCurve, type OneCurveState } from './one-curve.model.ts'
import { seen, type View } from './one-curve-view.ts'

const { Label, useFollow } = partsOf(oneCurve)

/**
 * The middle of a curve's name: a share of the plot's width and some units from there, and the loss at whose height it is.
 * Inside the curve of ŷ, outside that of s; in the margin both names stand beside the one curve.
 */
const names = {
  '1': {
    share: { p: 0, s: 0, margin: 0.17 },
    beside: { p: 62, s: 31, margin: 48 },
    loss: { p: 3.9, s: 2.9, margin: 6 },
  },
  '-1': {
    share: { p: 1, s: 1, margin: 0.17 },
    beside: { p: -62, s: -30, margin: 48 },
    loss: { p: 3.9, s: 2.9, margin: 5.2 },
  },
} as const

/** A label's curve by name, with the label as a mark: +1 is filled, −1 is hollow. */
export function CurveName({ y }: { y: 1 | -1 }) {
  const { share, beside, loss } = names[y]
  const at = ({ view }: { view: View }): Point => [seen(view, share), seen(view, loss)]
  const place = usePlace<OneCurveState>()
  const mark = useFollow(state => placed(place(at, state), seen(state.view, beside) - 27))
  return (
    <>
      <circle
        className={y > 0 ? 'label-mark' : 'label-mark hollow'}
        r={4}
        fill={y > 0 ? hue.ink : paper}
        stroke={hue.ink}
        strokeWidth={2}
        {...mark}
      />
      <Label tone="cross-entropy" at={at} dx={({ view }) => seen(view, beside) - 17} anchor="start">
        {({ labels }) => `y = ${labelName(labels, y)}`}
      </Label>
    </>
  )
}
