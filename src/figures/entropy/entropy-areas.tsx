import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Axis } from '../../plot/axis.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { Each } from '../../plot/each.tsx'
import { useFitted } from '../../plot/fitted.ts'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { entropy, type EntropyState, type Outcome } from './entropy.model.ts'
import { entropyWords } from './entropy.words.ts'

const { Plot, Label, Lines } = partsOf(entropy)
const { Bars, Text } = rarePartsOf(entropy)

/** How far the axis of lengths may reach; what is longer runs out at the top. */
const tops = [1, 2, 3, 5, 8, 12] as const
/** In units of the box: a column narrower than this has no room for its length. */
const lengthRoom = 34

/** The least top that shows every length that counts; a length without end needs some room above the others. */
const topOf = ({ outcomes }: EntropyState): number => {
  const lengths = outcomes.filter(({ share }) => share > 0).flatMap(({ own, length }) => [own, length])
  const finite = Math.max(...lengths.filter(Number.isFinite))
  const needed = lengths.includes(Infinity) ? 1.3 * finite : finite
  return tops.find(top => top >= needed) ?? tops.at(-1) ?? 1
}

const lengthAxis = keep((top: number, title: string): Axis => ({ domain: [0, top], title, ticks: 4 }))

/** A column for each outcome, as wide as it is frequent: outlined the length that is paid, filled the length that is needed. */
export function EntropyAreas({ box }: { box: Box }) {
  const language = useLanguage()
  const { areas: words } = entropyWords[language]
  const top = useFitted(topOf, ({ unit }: EntropyState) => unit)
  const { left, right } = areaOf(box)
  const wide = ({ share }: Outcome) => share * (right - left) >= lengthRoom
  const column = (height: (outcome: Outcome) => number) => (state: EntropyState) =>
    state.outcomes.map((outcome): readonly [Point, Point] => [
      [outcome.from, 0],
      [outcome.to, Math.min(height(outcome), top(state))],
    ])
  return (
    <Plot
      box={box}
      label={words.plot}
      x={{ domain: [0, 1], title: words.width, ticks: [0, 0.5, 1] }}
      y={state => lengthAxis(top(state), words.lengths[state.unit])}>
      <Bars tone="cross-entropy" hollow of={column(({ share, length }) => (share > 0 ? length : 0))} />
      <Bars tone="soft" of={column(({ share, own }) => (share > 0 ? own : 0))} />
      <Lines
        tone="cross-entropy"
        width={3}
        of={state =>
          state.outcomes
            .filter(({ share }) => share > 0)
            .map(({ from, to, length }) => {
              const height = Math.min(length, top(state))
              return [
                [from, height],
                [to, height],
              ]
            })
        }
      />
      <Each of={({ outcomes }: EntropyState) => outcomes}>
        {outcome => (
          <Label
            at={state => {
              const { from, to, length } = outcome(state)
              return wide(outcome(state)) ? [(from + to) / 2, Math.min(length, top(state))] : null
            }}
            dy={-11}
            anchor="middle"
            tone="cross-entropy">
            {state => {
              const { length } = outcome(state)
              return length === Infinity ? '∞' : formatNumber(length, language, { significant: 3 })
            }}
          </Label>
        )}
      </Each>
      <Text at={state => [1, top(state)]} dy={-42} anchor="end">
        {words.needed}
      </Text>
    </Plot>
  )
}
