import './how-wrong.css'
import { useSyncExternalStore } from 'react'
import { range } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { formatDuration } from '../../language/duration.ts'
import { useLanguage } from '../../language/language.ts'
import { formatPower } from '../../language/number.ts'
import { useSay } from '../../language/use-say.ts'
import { logit } from '../../math/sigmoid.ts'
import type { Cost } from '../../math/train.ts'
import type { Point } from '../../plot/path.ts'
import { RightAxis } from '../../plot/right-axis.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayHowWrong } from './how-wrong-caption.ts'
import { Count, Reading } from './how-wrong-reading.tsx'
import { costs, furthest, howWrong, starts, topPower, wait, type HowWrongState } from './how-wrong.model.ts'
import { howWrongWords } from './how-wrong.words.ts'

const { Panel, Drawing, Curve, Line, Lines, Label, Mark, Knob, Slider, DragHint } = partsOf(howWrong)
const heights = { narrow: 356, medium: 394, wide: 414 }
const margin = { top: 34, right: 72, bottom: 66, left: 54 }

/** Under one epoch is room for the words at a mark there, over the handle. */
const bottom = 10 ** -1.1
/** Up to here a power of ten is written out. */
const written = 1000
/** A second, a minute, an hour, a day, thirty days. */
const times = [1, 60, 3600, 86_400, 30 * 86_400]
const nines = [0.5, 0.9, 0.99, 0.999, 0.9999]

/** Where a curve's name stands, between the curves: the one begins there, the other ends. */
const nameAt = {
  quadratic: { z: 5.8, dy: 16, anchor: 'start' },
  'cross-entropy': { z: 9, dy: -13, anchor: 'end' },
} as const
/** How large a mark is. */
const size = { quadratic: 6.5, 'cross-entropy': 4.5 } as const

/** A start's count this low would stand on the handle. */
const leastCount = 3
/** And this low it would stand on the words beside the handle. */
const leastForHint = 12
/** A bar over a start: on the axis of powers of ten as far up as down. */
const bar = ([z, epochs]: Point): readonly [Point, Point] => [
  [z, epochs / 1.6],
  [z, epochs * 1.6],
]

/** The starts that the article takes, on both curves. */
const marked = costs.flatMap(cost =>
  (['article-1', 'article-2'] as const).map(start => ({
    cost,
    start,
    at: ({ eta }: HowWrongState): Point | null => {
      const epochs = wait(cost, starts[start], eta)
      return epochs < leastCount ? null : [starts[start], epochs]
    },
  })),
)

/** What each further nine costs: the wait until a = ½ against the start, both by powers of ten. */
export function HowWrong({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = howWrongWords[language]
  const say = useSay(5)
  // While a hand moves the rate, the axis stays; it fits when the hand lets go.
  const power = useSyncExternalStore(
    store.subscribe,
    () => topPower(Number(store.getState().settled.eta)),
    () => topPower(Number(store.getInitialState().settled.eta)),
  )
  const top = 10 ** power
  /** At the top is where longer waits stand while the axis stays. */
  const shown = (cost: Cost, z: number, eta: number) => Math.min(top, wait(cost, z, eta))
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayHowWrong(state, language)}
      settings={<Slider sets="eta" name={words.eta} say={({ eta }) => `η = ${say(eta, 3)}`} />}>
      <Drawing
        heights={heights}
        margin={margin}
        label={words.plot}
        xGap={28}
        x={{ domain: [0, furthest], title: words.axes.start, ticks: nines.map(a => ({ at: logit(a), text: say(a) })) }}
        y={{
          kind: 'log',
          domain: [bottom, top],
          title: words.axes.epochs,
          ticks: range(power + 1).map(exponent => 10 ** exponent),
          format: epochs => (epochs > written ? formatPower(Math.log10(epochs)) : say(epochs)),
        }}>
        <RightAxis
          title={words.axes.time}
          ticks={times
            .filter(seconds => seconds < top)
            .map(seconds => ({ at: seconds, text: formatDuration(seconds, language) }))}
        />
        {costs.map(cost => (
          <Curve key={cost} tone={cost} through={({ curves }) => curves[cost]} clip />
        ))}
        <Line kind="cursor" from={({ z0, eta }) => [z0, shown('quadratic', z0, eta)]} to={({ z0 }) => [z0, bottom]} />
        <Lines
          tone="soft"
          width={1.5}
          of={state =>
            marked
              .map(({ at }) => at(state))
              .filter(place => place !== null)
              .filter(([, epochs]) => epochs < top)
              .map(bar)
          }
        />
        {marked.map(({ cost, start, at }) => (
          <Count key={`${start} ${cost}`} cost={cost} start={start} at={at} />
        ))}
        {costs.map(cost => (
          <Label
            key={cost}
            at={({ eta }) => [nameAt[cost].z, shown(cost, nameAt[cost].z, eta)]}
            tone={cost}
            dy={nameAt[cost].dy}
            anchor={nameAt[cost].anchor}>
            {words.costs[cost]}
          </Label>
        ))}
        {costs.map(cost => (
          <Mark key={cost} tone={cost} size={size[cost]} at={({ z0, eta }) => [z0, shown(cost, z0, eta)]} />
        ))}
        {costs.map(cost => (
          <Reading key={cost} cost={cost} />
        ))}
        <DragHint
          at={({ z0, 'cross-entropy.flow': epochs }) => (epochs > leastForHint ? [z0, bottom] : null)}
          dx={({ z0 }) => (z0 < furthest / 2 ? 24 : -24)}
          dy={-14}
          anchor={({ z0 }) => (z0 < furthest / 2 ? 'start' : 'end')}
          tone="soft">
          {words.hint}
        </DragHint>
        <Knob
          sets="a0"
          at={a0 => [logit(a0), bottom]}
          name={words.handle.name}
          say={({ a0, z0 }) => words.handle.value(say(a0), say(z0, 3))}
        />
      </Drawing>
    </Panel>
  )
}
