import './numerics.css'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { Readout } from '../../kit/readout.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useSay } from '../../language/use-say.ts'
import { areaOf } from '../../plot/box.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayNumerics } from './numerics-caption.ts'
import { bitsOf, labelOf, thresholds } from './numerics-forms.ts'
import { lanesOf, NumericsLane, NumericsReading } from './numerics-lane.tsx'
import { folded } from './numerics-profile.ts'
import { gradients, losses, numerics, steps, type NumericsState } from './numerics.model.ts'
import { numericsWords } from './numerics.words.ts'

const { Panel, Plot, Line, Label, Knob, Pill, Choice } = partsOf(numerics)
const { Flag } = rarePartsOf(numerics)

const widths = { narrow: 342, medium: 600, wide: 716 }
const heights = { narrow: 346, medium: 384, wide: 402 }
const margin = { top: 34, right: 16, bottom: 79, left: 28 }
const ticks = {
  narrow: [-800, -700, 0, 700, 800],
  medium: [-800, -700, -40, -20, 0, 20, 40, 700, 800],
  wide: [-800, -750, -700, -40, -20, 0, 20, 40, 700, 750, 800],
}
/** Where the axis is folded, in the middle of the two stretches. */
const folds = [0.265, 0.735]

/** Where the exponential that the label asks for overflows. */
const overflow = ({ y, bits }: NumericsState) => (y === 1 ? -1 : 1) * thresholds[bitsOf(bits)].overflow
/** Where σ rounds to 1. */
const one = ({ bits }: NumericsState) => thresholds[bitsOf(bits)].one
/** The lines of the two thresholds' names, and half the width that the upper one takes at most. */
const nameLines = { overflow: 33, one: 52, half: 104 }

const widthsOf = (names: Readonly<Record<'64' | '32', string>>) =>
  (['64', '32'] as const).map(value => ({ value, name: names[value] }))

/** Naive against stable evaluation: three lanes over one axis, and how many digits each form gets right along it. */
export function Numerics({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = numericsWords[language]
  const say = useSay(6)
  const exactly = (s: number) => formatNumber(s, language, { decimals: 2 })
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayNumerics(state, language)}
      code={async state => (await import('./numerics.code.ts')).numericsCode(state)}
      controls={
        <>
          <Choice sets="y" name={words.label} options={[0, 1].map(value => ({ value, name: String(value) }))} />
          <Choice sets="bits" name={words.bits.name} options={widthsOf(words.bits)} />
        </>
      }
      settings={<Readout figure={{ shown: steps }} caption={words.steps} names={words.shown} />}
      side={
        <>
          <Readout figure={{ shown: losses }} caption={words.values} names={words.shown} />
          <Readout figure={{ shown: gradients }} caption={words.gradients} names={words.shown} />
        </>
      }>
      <Boxes
        widths={widths}
        heights={heights}
        margin={margin}
        draw={box => {
          const { left, right, top, bottom } = areaOf(box)
          const { text = 1 } = box
          const lanes = lanesOf(box)
          const [overflowLine, oneLine] = [text * nameLines.overflow, text * nameLines.one]
          const short = box.name === 'narrow'
          // Up and down, the plot counts in units of its box: what is measured in a lane is the lane's own.
          return (
            <Plot
              box={box}
              label={words.plot}
              x={{ ...folded, title: '', ticks: ticks[box.name] }}
              y={{ domain: [bottom, top], title: words.axes.digits, ticks: [] }}
              xGap={45}>
              <g className="thresholds">
                <Line
                  kind="half"
                  from={state => [overflow(state), overflowLine + 8]}
                  to={state => [overflow(state), bottom]}
                />
                <Line kind="half" from={state => [one(state), oneLine + 8]} to={state => [one(state), bottom]} />
                <Flag at={overflow} y={overflowLine} half={nameLines.half} tone="soft">
                  {state => words.overflows(labelOf(state.y), exactly(overflow(state)))}
                </Flag>
                <Label at={state => [one(state), oneLine]} dx={24} anchor="end" tone="soft">
                  {state => words.isOne(exactly(one(state)))}
                </Label>
              </g>
              {lanes.map(lane => (
                <NumericsLane key={lane.form} {...lane} />
              ))}
              <Line kind="cursor" from={({ s }) => [s, lanes[0]?.top ?? top]} to={({ s }) => [s, bottom]} />
              {lanes.map(lane => (
                <NumericsReading key={lane.form} {...lane} short={short} />
              ))}
              {/* Once more: the hairline of the lowest lane lies over it. */}
              <line className="axis-line" stroke="#50545a" x1={left} x2={right} y1={bottom} y2={bottom} />
              {folds.map(share => (
                <Fold key={share} at={left + share * (right - left)} y={bottom} />
              ))}
              {/* Under the ticks, which stand under the pill. */}
              <text x={right} y={bottom + 72} textAnchor="end">
                {words.axes.score}
              </text>
              {/* No least way for the hand: in the folds the pill would fall behind it. */}
              <Knob
                sets="s"
                travel={0}
                at={s => [s, bottom]}
                dy={20}
                name={words.handle}
                say={({ s }) => words.at(say(s))}>
                <Pill of={({ s }) => say(s)} />
              </Knob>
            </Plot>
          )
        }}
      />
    </Panel>
  )
}

/** Two strokes across the axis where it is folded. */
function Fold({ at, y }: { at: number; y: number }) {
  return (
    <g className="fold" fill="none" stroke="#50545a" aria-hidden="true">
      <path className="fold-gap" stroke="#fdfcf9" d={`M${at - 4},${y}H${at + 4}`} />
      <path d={`M${at - 7},${y + 5}L${at - 1},${y - 5}M${at + 1},${y + 5}L${at + 7},${y - 5}`} />
    </g>
  )
}
