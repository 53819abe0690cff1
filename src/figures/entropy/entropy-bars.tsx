import { range } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Axis } from '../../plot/axis.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { Each } from '../../plot/each.tsx'
import type { Grip } from '../../plot/grip.ts'
import { Ring } from '../../plot/knob-looks.tsx'
import type { Point } from '../../plot/path.ts'
import { keep } from '../../state/keep.ts'
import { linear } from '../../state/parameter.ts'
import { withShare } from './entropy-shares.ts'
import { entropy, type EntropyState, type Outcome } from './entropy.model.ts'
import { entropyWords } from './entropy.words.ts'

const { Plot, Label, Knob } = partsOf(entropy)
const { Bars } = rarePartsOf(entropy)

/** Where an outcome's two bars stand in its slot of width 1, and half of their width. */
const places = { p: 0.27, q: 0.73 } as const
const half = 0.17
/** In units of the box: a slot narrower than this has no room for two numbers. */
const numberRoom = 112

const slotsAxis = keep((n: number, title: string): Axis => ({
  domain: [0, n],
  title,
  ticks: range(n).map(k => ({ at: k + 0.5, text: String(k + 1) })),
}))

const share = linear({ min: 0, max: 1, step: 0.01, initial: 0.5 })
const shareGrip = (key: 'p' | 'q', index: number, read: (state: EntropyState) => number): Grip<EntropyState> => ({
  key,
  range: () => share,
  read,
  write: (value, state) => ({ [key]: withShare(state[key], index, value) }),
})

const bars =
  (key: 'p' | 'q') =>
  ({ outcomes }: EntropyState): (readonly [Point, Point])[] =>
    outcomes.map((outcome, k) => [
      [k + places[key] - half, 0],
      [k + places[key] + half, heightOf(key, outcome)],
    ])
const heightOf = (key: 'p' | 'q', { share: p, guess: q }: Outcome) => (key === 'p' ? p : q)

/** What happens and what is expected, two bars to be dragged for each outcome; the others make room. */
export function EntropyBars({ box }: { box: Box }) {
  const language = useLanguage()
  const { bars: words } = entropyWords[language]
  const number = (value: number) => formatNumber(value, language, { significant: 3 })
  const { left, right } = areaOf(box)
  return (
    <Plot
      box={box}
      label={words.plot}
      x={({ n }) => slotsAxis(n, words.outcome)}
      y={{ domain: [0, 1], title: words.title, ticks: [0, 0.5, 1] }}
      xGap={24}>
      <Bars tone="soft" of={bars('p')} />
      <Bars tone="cross-entropy" hollow of={bars('q')} />
      {(['p', 'q'] as const).map(key => (
        <Each key={key} of={({ outcomes }: EntropyState) => outcomes}>
          {(outcome, k) => {
            const read = (state: EntropyState) => heightOf(key, outcome(state))
            return (
              <>
                <Label
                  at={state => ((right - left) / state.n < numberRoom ? null : [k + places[key], read(state)])}
                  dy={-21}
                  anchor="middle"
                  tone={key === 'p' ? 'ink' : 'cross-entropy'}>
                  {state => number(read(state))}
                </Label>
                <Knob
                  sets={shareGrip(key, k, read)}
                  index={k}
                  along="y"
                  at={value => [k + places[key], value]}
                  name={words[key](String(k + 1))}
                  say={state => {
                    const { own, length } = outcome(state)
                    return words.value(number(read(state)), number(key === 'p' ? own : length))
                  }}
                  room={() => [(places.q - places.p) / 2, (places.q - places.p) / 2]}>
                  <Ring r={11}>{key}</Ring>
                </Knob>
              </>
            )
          }}
        </Each>
      ))}
    </Plot>
  )
}
