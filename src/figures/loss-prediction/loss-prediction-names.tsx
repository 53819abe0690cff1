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

/** Where the names stand, each beside its own curve: half way between two rungs, on the side that no tangent reaches. */
const places: { own: Point; other: Point } = { own: [0.0316, 3.45], other: [1, 5.75] }

/** From a curve to its own name: clear of a handle on it. */
const clear = { linear: 26, log: 30 }

const inward = (y: number) => (y === 1 ? 1 : -1)

interface NameProps {
  name: BoxName
  words: LossPredictionWords['curves']
}

/** The chosen label's curve by name, which leads away from its steep end. */
export function OwnName({ name, words }: NameProps) {
  return (
    <Label tone="cross-entropy" at={places.own} dx={({ axis, y }) => inward(y) * clear[axis]}>
      {({ label }) => words[lengths.own[name]][label]}
    </Label>
  )
}

/** The other label's, which leads towards its own. */
export function OtherName({ name, words }: NameProps) {
  return (
    <g className="calm">
      <Label tone="cross-entropy" at={places.other} dx={({ y }) => -14 * inward(y)}>
        {({ label }) => words[lengths.other[name]][label === '1' ? '0' : '1']}
      </Label>
    </g>
  )
}
