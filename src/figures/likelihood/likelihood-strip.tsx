import { range } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Axis } from '../../plot/axis.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { Each } from '../../plot/each.tsx'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { sayProbability } from './likelihood-caption.ts'
import { likelihood, type LikelihoodState } from './likelihood.model.ts'
import { mostNumbered } from '../../state/points.ts'
import { likelihoodWords } from './likelihood.words.ts'

const { Plot, Label } = partsOf(likelihood)
const { Bars } = rarePartsOf(likelihood)

/** In units of the box: so that few bars still stand in a row; and a bar narrower than this has no room for its factor. */
const [widestSlot, widestBar, factorRoom] = [92, 46, 45]
/** Two digits would say 0 or 1 of what is not quite that. */
const [nearZero, nearOne] = [0.005, 0.995]
/** So far the axis reaches: over the first bar, which begins at 1, stands a factor. */
const top = 1.3

/** A slot of width 1 for each point, numbered; of many, only the first and the last. */
const slotsAxis = keep((n: number, slots: number): Axis => ({
  domain: [0, slots],
  title: '',
  ticks: (n <= mostNumbered ? range(n) : [0, n - 1]).map(i => ({ at: i + 0.5, text: String(i + 1) })),
}))

/** What was left of the product before a factor. */
const before = ({ products }: LikelihoodState, i: number) => products[i - 1] ?? 1

/** The product as bars: each factor leaves a part of what the ones before it have left. */
export function LikelihoodStrip({ box }: { box: Box }) {
  const language = useLanguage()
  const words = likelihoodWords[language].strip
  const { left, right } = areaOf(box)
  const slots = (n: number) => Math.max(n, (right - left) / widestSlot)
  const mostFactors = Math.min(mostNumbered, Math.floor((right - left) / factorRoom))
  const bars =
    (height: (state: LikelihoodState, i: number) => number) =>
    (state: LikelihoodState): (readonly [Point, Point])[] => {
      const half = Math.min(0.36, (widestBar / 2 / (right - left)) * slots(state.n))
      return state.products.map((_, i) => [
        [i + 0.5 - half, 0],
        [i + 0.5 + half, height(state, i)],
      ])
    }
  const factor = (p: number) =>
    p < nearZero ? '≈ 0' : p > nearOne ? '≈ 1' : `×${formatNumber(p, language, { significant: 2 })}`
  return (
    <Plot
      box={box}
      label={words.plot}
      x={({ n }) => slotsAxis(n, slots(n))}
      y={{ domain: [0, top], title: words.title, ticks: [0, 1] }}
      xGap={17}>
      <Bars tone="soft" hollow of={bars(before)} />
      <Bars of={bars(({ products }, i) => products[i] ?? 0)} />
      <Each of={({ observed, n }: LikelihoodState) => (n <= mostFactors ? observed : [])}>
        {(point, i) => (
          <Label at={state => [i + 0.5, before(state, i)]} dy={-10} anchor="middle" tone="soft">
            {state => factor(point(state).p)}
          </Label>
        )}
      </Each>
      <Label at={({ n, product }) => [n, product]} dx={2} dy={-8}>
        {({ log }) => (Math.exp(log) > nearOne ? `> ${nearOne}` : sayProbability(log, language, 2))}
      </Label>
    </Plot>
  )
}
