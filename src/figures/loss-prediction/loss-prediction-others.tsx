import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { predictionLoss } from '../../math/prediction-loss.ts'
import type { BoxName } from '../../plot/box.ts'
import type { Point } from '../../plot/path.ts'
import { lossPrediction, softLabel, type LossPredictionState } from './loss-prediction.model.ts'
import { OtherName } from './loss-prediction-names.tsx'
import type { LossPredictionWords } from './loss-prediction.words.ts'

const { Curve, Line, Mark, Label, useShape } = partsOf(lossPrediction)

/** The plot's own x is what the right class is given. */
const placeOf = (p: number, y: number) => (y === 1 ? p : 1 - p)
const soft = (p: number) => predictionLoss(p, softLabel)
/** A prediction and its loss, where the label that is switched on puts it. */
const at =
  (p: number) =>
  ({ y }: Pick<LossPredictionState, 'y'>): Point => [placeOf(p, y), soft(p)]
const now = ({ p, y }: LossPredictionState): Point => [placeOf(p, y), soft(p)]

/**
 * Where the soft label's name stands, by axis and label: beside its own curve and clear of the chosen label's. `to` is
 * where it leads, `down` how far under the curve.
 */
const names: Readonly<Record<'linear' | 'log', Readonly<Record<0 | 1, { at: Point; to: -1 | 1; down: number }>>>> = {
  linear: { 1: { at: [0.93, soft(0.93)], to: -1, down: 0 }, 0: { at: [0.98, soft(0.02)], to: 1, down: 0 } },
  log: { 1: { at: [0.004, soft(0.004)], to: 1, down: -12 }, 0: { at: [0.03, soft(0.97)], to: 1, down: 22 } },
}
const named = ({ axis, y }: LossPredictionState) => names[axis][y === 1 ? 1 : 0]

interface OthersProps {
  name: BoxName
  words: LossPredictionWords
  /** What the right class is given, from one end of the plot to the other. */
  shares: readonly number[]
}

/** What else a label may cost: the other hard one, or in its place the soft one, with the floor under it. */
export function Others({ name, words, shares }: OthersProps) {
  const isSoft = useShape(({ show }) => show === 'soft')
  return isSoft ? <Soft name={name} words={words} shares={shares} /> : <OtherLabel {...{ name, words, shares }} />
}

function OtherLabel({ name, words, shares }: OthersProps) {
  const points = shares.map((right): Point => [right, predictionLoss(right, 0)])
  return (
    <>
      <Curve tone="cross-entropy" weight="thin" through={() => points} />
      <OtherName name={name} words={words.curves} />
    </>
  )
}

function Soft({ name, words, shares }: OthersProps) {
  const language = useLanguage()
  const floor = soft(softLabel)
  const points = {
    '0': shares.map(right => [right, soft(1 - right)] as const),
    '1': shares.map(right => [right, soft(right)] as const),
  }
  return (
    <g className="soft-label">
      <Line kind="half" from={({ edges: [start] }) => [start, floor]} to={({ edges: [, end] }) => [end, floor]} />
      <Curve tone="cross-entropy" weight="thin" through={({ label }) => points[label]} />
      <Mark tone="cross-entropy" size={4} at={at(softLabel)} />
      <Mark tone="cross-entropy" at={now} />
      <Label
        tone="cross-entropy"
        at={state => named(state).at}
        dx={state => 12 * named(state).to}
        dy={state => named(state).down}>
        {words.soft.name[name](
          formatNumber(softLabel, language, { decimals: 1 }),
          formatNumber(floor, language, { decimals: 3 }),
        )}
      </Label>
    </g>
  )
}
