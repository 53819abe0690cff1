import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useWords } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { sigmoid, sigmoidSlope as slopeAt } from '../../math/sigmoid.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { sigmoidSlope, starts, type SigmoidSlopeState } from './sigmoid-slope.model.ts'
import { sigmoidSlopeWords } from './sigmoid-slope.words.ts'

const { Panel, Drawing, Curve, Line, Mark, Label, Knob } = partsOf(sigmoidSlope)
const { Stair } = rarePartsOf(sigmoidSlope)

const heights = { narrow: 316, medium: 356, wide: 386 }
const margin = { top: 54, right: 20, bottom: 74, left: 48 }
/** Above this slope the curve is called steep, below the other flat. */
const [steep, flat] = [0.2, 0.05]
/** The step that others are compared with: from z = 0. */
const { a: half, step: most } = sigmoidSlope.state({ z: 0 })

/** The curve's name stands over its right end; where the hand's own step is named there, in the middle. */
const aside = 5
const anchorOf = ({ z }: SigmoidSlopeState) => (z < aside ? 'end' : 'start')
const dyOf = ({ z }: SigmoidSlopeState) => (z < aside ? -11 : 0)

/** The slope's name stands on the other side of its curve than the hand. */
const away = ({ z }: SigmoidSlopeState) => (z < 0 ? 1 : -1)

/** The first start is named at its left, unless the cursor is there. */
const isLeft = (start: number, { z }: SigmoidSlopeState) => start === starts[0] && (z > 3 || z < -1)

/** Where σ is flat, a step of score hardly moves the output. */
export function SigmoidSlope({ store }: { store: FigureStore }) {
  const words = useWords(sigmoidSlopeWords)
  const say = useSay()
  return (
    <Panel
      store={store}
      words={words}
      say={({ z, slope, step, gradient }) => [
        words.caption.step(say(z), say(step)),
        ...(z === 0 ? [] : [words.caption.middle(say(most))]),
        words.caption.slope[slope < flat ? 'flat' : slope > steep ? 'steep' : 'between'](say(slope)),
        words.caption.gradient(say(gradient)),
      ]}>
      <Drawing
        heights={heights}
        margin={margin}
        label={words.plot}
        x={{ domain: [-9, 8], title: words.axes.score, ticks: [-8, -4, 0, 4, 8] }}
        y={{ domain: [0, 1], title: words.axes.output, ticks: [0, 0.25, 0.5, 0.75, 1] }}
        xGap={44}>
        <Curve of={sigmoid} />
        <Curve of={slopeAt} tone="slope" weight="thin" />
        {starts.map(z => (
          <Mark key={z} at={[z, sigmoid(z)]} size={4} hollow />
        ))}
        <Stair
          from={[0, half]}
          to={[-1, half - most]}
          rise={({ z }) => (z > -2.3 && z < 1 ? '' : words.rise(say(most)))}
        />
        <Line kind="cursor" from={({ z, a }) => [z, a]} to={({ z }) => [z, 0]} />
        {/* After the cursor, which stops short of what is named where it comes by. */}
        <Label at={({ z }) => (z < aside ? [8, 1] : [0.45, 0.42])} anchor={anchorOf} dy={dyOf}>
          {words.curves.output}
        </Label>
        <Label at={state => [1.1 * away(state), slopeAt(1.1)]} dx={state => 10 * away(state)} dy={-8} tone="slope">
          {words.curves.slope}
        </Label>
        {starts.map(z => (
          <Label key={z} at={[z, sigmoid(z)]} dx={s => (isLeft(z, s) ? -9 : 8)} dy={s => (isLeft(z, s) ? -3 : 26)}>
            {`z = ${say(z)}`}
          </Label>
        ))}
        <Stair
          from={({ z, a }) => [z, a]}
          to={({ z, a, step }) => [z - 1, a - step]}
          run={words.run}
          rise={({ step }) => words.rise(say(step))}
        />
        <Mark tone="slope" at={({ z, slope }) => [z, slope]} />
        <Knob sets="z" at={z => [z, 0]} dy={15} name={words.handle} say={s => words.at(say(s.z), say(s.step))} />
      </Drawing>
    </Panel>
  )
}
