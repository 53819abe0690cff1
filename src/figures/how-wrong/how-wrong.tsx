import './how-wrong.css'
import { Formula } from '../../kit/formula.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { formatDuration } from '../../language/duration.ts'
import { useLanguage } from '../../language/language.ts'
import { formatNumber, formatPower } from '../../language/number.ts'
import { logit } from '../../math/sigmoid.ts'
import type { Cost } from '../../math/train.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { Point } from '../../plot/path.ts'
import { RightAxis } from '../../plot/right-axis.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayHowWrong } from './how-wrong-caption.ts'
import { costs, countingLimit, furthest, howWrong, starts, wait } from './how-wrong.model.ts'
import { howWrongWords } from './how-wrong.words.ts'

const { Panel, Plot, Curve, Line, Lines, Label, Mark, Flag, Knob, Slider } = partsOf(howWrong)

const heights = { narrow: 374, medium: 394, wide: 414 }
const margin = { top: 34, right: 64, bottom: 66, left: 50 }

/** A little under one epoch, so that a mark there does not stand on the handle; up to the cursor's and the flags' room. */
const [bottom, cursorTop, top] = [10 ** -0.6, 10 ** 7.4, 10 ** 8.4]
/** The longest wait there is: 0.9999 at the smallest rate takes five million epochs. */
const powers = [0, 1, 2, 3, 4, 5, 6, 7].map(exponent => 10 ** exponent)
/** Up to here a power of ten is written out. */
const written = 1000
/** A second, a minute, an hour, a day, thirty days. */
const times = [1, 60, 3600, 86_400, 30 * 86_400]
const nines = [0.5, 0.9, 0.99, 0.999, 0.9999]

/** Where a curve's name ends, and how large its mark is. */
const nameAt = { quadratic: 7.9, 'cross-entropy': 9 } as const
const size = { quadratic: 6.5, 'cross-entropy': 4.5 } as const
/** Over the plot, two lines that follow the cursor; and half the width that they take at most. */
const flagAt = { quadratic: 40, 'cross-entropy': 57 } as const
const flagHalf = { narrow: 140, medium: 168, wide: 168 }
/** The costs' marks as text, where their names find no room. */
const sign = { quadratic: '■', 'cross-entropy': '●' } as const

/** A count stands where its curve leaves room: over the one, under the other. */
const countAt = {
  quadratic: { dx: 6, dy: -15, anchor: 'end' },
  'cross-entropy': { dx: 5, dy: 14, anchor: 'start' },
} as const
/** A start's count this low would stand on the handle. */
const leastCount = 3
/** A bar over a start: on the axis of powers of ten as far up as down. */
const bar = ([z, epochs]: Point): readonly [Point, Point] => [
  [z, epochs / 1.6],
  [z, epochs * 1.6],
]

/** The starts that the article takes, on both curves. */
const marked = costs.flatMap(cost =>
  (['article-1', 'article-2'] as const).map(start => ({
    cost,
    key: `${start}.${cost}.epochs` as const,
    at: (eta: number): Point | null => {
      const epochs = wait(cost, starts[start], eta)
      return epochs < leastCount ? null : [starts[start], epochs]
    },
  })),
)

/** What each further nine costs: the wait until a = ½ against the start, both by powers of ten. */
export function HowWrong({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = howWrongWords[language]
  const say = (value: number, significant = 5) => formatNumber(value, language, { significant })
  const whole = (value: number | null) => formatNumber(value, language, { decimals: 0 })
  const when = (epochs: number | null, flow: number) =>
    epochs === null
      ? words.flag.beyond(whole(countingLimit), formatDuration(flow, language))
      : words.flag.at(whole(epochs), formatDuration(epochs, language))
  const named = (cost: Cost, narrow: boolean, text: string) =>
    narrow ? `${sign[cost]} ${text}` : words.flag.of(words.costs[cost], text)
  return (
    <Panel
      store={store}
      words={words}
      takeaway={words.takeaway}
      say={state => sayHowWrong(state, language)}
      formula={<Formula of="how-wrong" label={words.formula} />}
      controls={<Slider sets="eta" name={words.eta} say={({ eta }) => `η = ${say(eta, 3)}`} />}>
      <Boxes
        heights={heights}
        margin={margin}
        draw={box => (
          <Plot
            box={box}
            label={words.plot}
            xGap={28}
            x={{
              domain: [0, furthest],
              title: words.axes.start,
              ticks: nines.map(a => ({ at: logit(a), text: say(a) })),
            }}
            y={{
              kind: 'log',
              domain: [bottom, top],
              title: words.axes.epochs,
              ticks: powers,
              format: epochs => (epochs > written ? formatPower(Math.log10(epochs)) : say(epochs)),
            }}>
            <RightAxis
              title={words.axes.time}
              ticks={times.map(seconds => ({ at: seconds, text: formatDuration(seconds, language) }))}
            />
            {costs.map(cost => (
              <Curve key={cost} tone={cost} through={({ curves }) => curves[cost]} />
            ))}
            <Line kind="cursor" from={({ z0 }) => [z0, cursorTop]} to={({ z0 }) => [z0, bottom]} />
            <Lines
              tone="soft"
              width={1.5}
              of={({ eta }) =>
                marked
                  .map(({ at }) => at(eta))
                  .filter(place => place !== null)
                  .map(bar)
              }
            />
            {marked.map(({ cost, key, at }) => (
              <Label key={key} at={({ eta }) => at(eta)} tone="soft" {...countAt[cost]}>
                {state => whole(state[key])}
              </Label>
            ))}
            {costs.map(cost => (
              <Label
                key={cost}
                at={({ eta }) => [nameAt[cost], wait(cost, nameAt[cost], eta)]}
                tone={cost}
                dy={-15}
                anchor="end">
                {words.costs[cost]}
              </Label>
            ))}
            {costs.map(cost => (
              <Mark key={cost} tone={cost} size={size[cost]} at={({ z0, eta }) => [z0, wait(cost, z0, eta)]} />
            ))}
            {costs.map(cost => (
              <Flag key={cost} at={({ z0 }) => z0} y={flagAt[cost]} half={flagHalf[box.name]} tone={cost}>
                {state => named(cost, box.name === 'narrow', when(state[`${cost}.epochs`], state[`${cost}.flow`]))}
              </Flag>
            ))}
            <Knob
              sets="a0"
              along="x"
              at={a0 => [logit(a0), bottom]}
              name={words.handle.name}
              say={({ a0, z0 }) => words.handle.value(say(a0), say(z0, 3))}
            />
          </Plot>
        )}
      />
    </Panel>
  )
}
