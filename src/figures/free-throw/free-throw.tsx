import './free-throw.css'
import { arc } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { Readout } from '../../kit/readout.tsx'
import { useLanguage } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { Boxes } from '../../plot/boxes.tsx'
import { hue } from '../../plot/hue.ts'
import { shift } from '../../plot/path.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { flightIn, polar, radians, Turn } from './free-throw-turn.tsx'
import { freeThrow } from './free-throw.model.ts'
import { freeThrowWords } from './free-throw.words.ts'

const { Panel, Plot, Line, Label, Knob, DragHint } = partsOf(freeThrow)

const heights = { narrow: 230, medium: 290, wide: 340 }
const margin = { top: 40, right: 20, bottom: 32, left: 20 }
const { min, max } = freeThrow.parameters.miss
/** At this miss the quadratic cost corrects most. */
const turningPoint = 40
/** From this miss on, a hint finds room under the ball. */
const hinted = 54
/** A turn this small is about none. */
const about = 0.05

/** Each turns at its own distance, so that no arrow covers another. */
const throwers = [
  { of: 'person', tone: 'ink', share: 0.84 },
  { of: 'quadratic', tone: 'quadratic', share: 0.62 },
  { of: 'cross-entropy', tone: 'cross-entropy', share: 0.4 },
] as const

/** Before the cure is known, cross-entropy is the next page's cost: a number without a name, a colour or an arrow. */
const { shown } = freeThrow
const untold = { shown: { ...shown, 'cross-entropy': { digits: shown['cross-entropy'].digits } } }

/** The further off, the more you correct; the cost that the article begins with does not. */
export function FreeThrow({ store, view }: { store: FigureStore; view?: string }) {
  const language = useLanguage()
  const cured = view === 'cure'
  const known = freeThrowWords[language]
  const next = { 'cross-entropy': known.next }
  const words = cured ? known : { ...known, shown: { ...known.shown, ...next }, columns: { ...known.columns, ...next } }
  const { caption } = words
  const say = useSay()
  const size = (value: number) => say(Math.abs(value))
  /** A turn beside its arrow: on a phone in whole degrees. */
  const turned = (turn: number, narrow: boolean) => {
    if (turn !== 0 && Math.abs(turn) < (narrow ? 0.5 : about)) return '≈ 0'
    return say(narrow ? Math.round(turn) : turn)
  }
  return (
    <Panel
      store={store}
      words={words}
      takeaway={cured ? words.curedTakeaway : words.takeaway}
      say={({ miss, quadratic }) => {
        if (miss === 0) return [caption.straight, caption.shape]
        return [
          (quadratic === 0 ? caption.opposite : caption.missed)(
            size(miss),
            miss < 0 ? 'left' : 'right',
            size(quadratic),
          ),
          Math.abs(miss) <= turningPoint ? caption.growing : caption.shrinking,
          ...(cured ? [caption.cure] : []),
          caption.shape,
        ]
      }}
      side={<Readout figure={cured ? freeThrow : untold} caption={words.values} names={words.shown} />}>
      <Boxes
        heights={heights}
        margin={margin}
        draw={box => {
          const flight = flightIn(box)
          const side = (box.width / 2 - margin.left) / flight
          const court = { innerRadius: 0, outerRadius: flight, startAngle: radians(min), endAngle: radians(max) }
          return (
            <Plot
              box={box}
              label={words.plot}
              x={{ domain: [-side, side], title: '' }}
              y={{ domain: [0, 1], title: '' }}
              bare>
              <g transform={shift([box.width / 2, box.height - margin.bottom])}>
                <path className="court" fill="#f4f1ea" d={arc()(court) ?? ''} />
                <circle className="basket" fill="none" stroke={hue.ink} strokeWidth={2.5} cy={-flight} r={10} />
                <circle className="player" fill={hue.ink} r={5} />
              </g>
              <Line kind="grid" from={[0, 0]} to={[0, 1]} />
              <Label at={[0, 1]} dy={-22} anchor="middle">
                {words.basket}
              </Label>
              <Label at={[0, 0]} dy={18} anchor="middle">
                {words.you}
              </Label>
              <Line kind="reference" tone="soft" from={[0, 0]} to={({ miss }) => polar(miss, 1)} />
              {throwers.slice(0, cured ? 3 : 2).map(thrower => (
                <Turn
                  key={thrower.of}
                  {...thrower}
                  words={turn => words.arrow[thrower.of](turned(turn, box.name === 'narrow'))}
                />
              ))}
              <DragHint
                at={({ miss }) => (Math.abs(miss) < hinted ? null : polar(miss, 1))}
                dx={({ miss }) => 34 * Math.sign(miss)}
                dy={58}
                tone="soft"
                anchor={({ miss }) => (miss < 0 ? 'start' : 'end')}>
                {words.hint}
              </DragHint>
              <Knob
                sets="miss"
                at={miss => polar(miss, 1)}
                name={words.handle}
                say={({ miss }) => words.at(say(miss))}
              />
            </Plot>
          )
        }}
      />
    </Panel>
  )
}
