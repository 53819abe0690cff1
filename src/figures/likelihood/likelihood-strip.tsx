import { range } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useWords } from '../../language/language.ts'
import type { Label as OwnLabel } from '../../math/loss.ts'
import type { Axis } from '../../plot/axis.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { likelihood, type LikelihoodState } from './likelihood.model.ts'
import { mostNumbered } from './likelihood-points.ts'
import { likelihoodWords } from './likelihood.words.ts'

const { Plot, Curve, Label } = partsOf(likelihood)
const { Bars } = rarePartsOf(likelihood)

/** In units of the box, so that few bars still stand in a row. */
const widestSlot = 110
const widestBar = 28

/** A slot of width 1 for each point, numbered; of many, only the first and the last. */
const slotsAxis = keep((n: number, slots: number): Axis => ({
  domain: [0, slots],
  title: '',
  ticks: (n <= mostNumbered ? range(n) : [0, n - 1]).map(i => ({ at: i + 0.5, text: String(i + 1) })),
}))

/** The factors of the likelihood as bars, and the product as it grows. */
export function LikelihoodStrip({ box }: { box: Box }) {
  const words = useWords(likelihoodWords).strip
  const { left, right } = areaOf(box)
  const slots = (n: number) => Math.max(n, (right - left) / widestSlot)
  const barsOf =
    (own: OwnLabel) =>
    ({ observed, n }: LikelihoodState) => {
      const half = Math.min(0.3, (widestBar / 2 / (right - left)) * slots(n))
      const bar = (i: number, p: number): readonly [Point, Point] => [
        [i + 0.5 - half, 0],
        [i + 0.5 + half, p],
      ]
      return observed.flatMap(({ label, p }, i) => (label === own ? [bar(i, p)] : []))
    }
  return (
    <Plot
      box={box}
      label={words.plot}
      x={({ n }) => slotsAxis(n, slots(n))}
      y={{ domain: [0, 1], title: words.title, ticks: [0, 1] }}
      xGap={17}>
      <Bars tone="soft" of={barsOf(1)} />
      <Bars tone="soft" hollow of={barsOf(0)} />
      <Curve
        weight="thin"
        through={({ products }) =>
          products.flatMap((p, i): Point[] => [
            [i, p],
            [i + 1, p],
          ])
        }
      />
      <Label at={({ n, product }) => [n, product]} dx={6}>
        {words.product}
      </Label>
    </Plot>
  )
}
