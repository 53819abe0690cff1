import { partsOf } from '../../kit/parts.tsx'
import type { BoxName } from '../../plot/box.ts'
import type { Point } from '../../plot/path.ts'
import { lossPrediction } from './loss-prediction.model.ts'
import type { LossPredictionWords } from './loss-prediction.words.ts'

const { Label } = partsOf(lossPrediction)

/** How much of a name there is room for. */
const lengths = {
  own: { narrow: 'formula', medium: 'plain', wide: 'full' },
  other: { narrow: 'label', medium: 'plain', wide: 'plain' },
} as const

/** Where the names stand, in the empty room above the curves, which no tangent reaches. */
const places: Record<'linear' | 'log', { own: Point; other: Point }> = {
  linear: { own: [0.38, 1.75], other: [1, 5.75] },
  log: { own: [0.0032, 5.75], other: [1, 4] },
}

/** Beside the straight line of the logarithmic axis, clear of a handle on it. */
const clear = { narrow: 30, medium: 34, wide: 54 }

/** Both curves by name: the chosen label's leads away from its steep end, the other's towards its own. */
export function CurveNames({ box, words }: { box: BoxName; words: LossPredictionWords['curves'] }) {
  const inward = (y: number) => (y === 1 ? 1 : -1)
  return (
    <>
      <Label
        tone="cross-entropy"
        at={({ axis }) => places[axis].own}
        dx={({ axis, y }) => (axis === 'log' ? inward(y) * clear[box] : 0)}
        anchor={({ y }) => (y === 1 ? 'start' : 'end')}>
        {({ label }) => words[lengths.own[box]][label]}
      </Label>
      <g className="other-curve">
        <Label
          tone="cross-entropy"
          at={({ axis }) => places[axis].other}
          dx={({ y }) => -14 * inward(y)}
          anchor={({ y }) => (y === 1 ? 'end' : 'start')}>
          {({ label }) => words[lengths.other[box]][label === '1' ? '0' : '1']}
        </Label>
      </g>
    </>
  )
}
