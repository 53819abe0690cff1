import { partsOf } from '../../kit/parts.tsx'
import { PointKnobs, type PointHand } from '../../kit/points.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Line } from '../../math/likelihood.ts'
import type { Label as ClassLabel } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Cost } from '../../math/train.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { Ring } from '../../plot/knob-looks.tsx'
import type { Point } from '../../plot/path.ts'
import { mostNumbered, reach } from '../../state/points.ts'
import { sayShare } from './crowd-caption.ts'
import { crowd, type CrowdState } from './crowd.model.ts'
import { costs } from './crowd.runs.ts'
import { crowdWords } from './crowd.words.ts'

const { Plot, Curve, Line: Straight, Label, Knob } = partsOf(crowd)
const { Text } = rarePartsOf(crowd)

/** The labels stand on rails outside the outputs, so that no knob at 0 or 1 covers them. */
const rail = (label: ClassLabel) => (label === 1 ? 1.145 : -0.145)
/** Where the two rings hold the start: at 0 its height is b's alone, at 1 w tilts it. Between them half the way each. */
const [liftPlace, tiltPlace] = [0, 1]
/** Signs of one label need so much room for their numbers, in units of the box. */
const signWidth = 20
/** From a curve to the two lines of its name, which stand towards the middle of the plot. */
const nameGaps = [17, 32]

/** How high a curve is at one end of the plot. */
const endOf = (end: 1 | -1, { w, b }: Line) => sigmoid(w * end * reach + b)

/** The names stand at opposite heights: at opposite ends where both curves go the same way, else both at the left. */
const nameEnd = ({ places }: CrowdState, cost: Cost) =>
  cost === 'cross-entropy' && places.quadratic.w * places['cross-entropy'].w > 0 ? 1 : -1

/** The points on their rails, the start, and the curves that the two costs have made of it by the epoch shown. */
export function CrowdPlot({ box, hand }: { box: Box; hand: PointHand }) {
  const language = useLanguage()
  const words = crowdWords[language]
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  const { left, right } = areaOf(box)
  const unit = (right - left) / (2 * reach)
  const isSmall = ({ observed, n }: CrowdState) =>
    n > mostNumbered || observed.some(({ room: [, gap] }) => 2 * gap * unit < signWidth)
  return (
    <Plot
      box={box}
      label={words.plot}
      x={{ domain: [-reach, reach], title: words.axes.x, ticks: [-4, -2, 0, 2, 4] }}
      y={{ domain: [-0.25, 1.25], title: words.axes.probability, ticks: [0, 0.5, 1] }}>
      <Text at={[-reach, rail(1)]} dx={-12} anchor="end">
        {words.rail(1)}
      </Text>
      <Text at={[-reach, rail(0)]} dx={-12} anchor="end">
        {words.rail(0)}
      </Text>
      <Straight kind="half" from={[-reach, 0.5]} to={[reach, 0.5]} />
      <Curve through={({ startCurve }) => startCurve} weight="thin" />
      <Curve through={({ curves }) => curves['cross-entropy']} tone="cross-entropy" />
      <Curve through={({ curves }) => curves.quadratic} tone="quadratic" />
      {costs.map(cost => (
        <CurveName key={cost} cost={cost} />
      ))}
      <PointKnobs
        of={({ observed }: CrowdState) => observed}
        hand={hand}
        rail={rail}
        name={words.point.name}
        say={({ x, q, ce }) => words.point.value(number(x), sayShare(q, language), sayShare(ce, language))}
        isSmall={isSmall}
      />
      <Knob
        sets="b"
        along="y"
        at={b => [liftPlace, sigmoid(b)]}
        room={() => [reach, (tiltPlace - liftPlace) / 2]}
        name={words.lift.name}
        say={({ b }) => words.lift.value(number(b))}>
        <Ring r={11}>b</Ring>
      </Knob>
      <Knob
        sets="w"
        along="y"
        at={(w, { b }) => [tiltPlace, sigmoid(w * tiltPlace + b)]}
        room={() => [(tiltPlace - liftPlace) / 2, reach]}
        travel={400}
        name={words.tilt.name}
        say={({ w }) => words.tilt.value(number(w))}>
        <Ring r={11}>w</Ring>
      </Knob>
      <Label
        at={({ w, b }) => [tiltPlace, sigmoid(w * tiltPlace + b)]}
        dx={18}
        dy={({ w, b }) => (sigmoid(w * tiltPlace + b) > 0.5 ? 16 : -16)}>
        {({ w }) => words.curves.start(number(w))}
      </Label>
    </Plot>
  )
}

/** A curve's cost, and how many points it has right, beside its end. */
function CurveName({ cost }: { cost: Cost }) {
  const language = useLanguage()
  const words = crowdWords[language]
  const whole = (value: number) => formatNumber(value, language, { decimals: 0 })
  const lines = [
    words.cost[cost],
    (state: CrowdState) => words.curves.right(whole(state[`${cost}.right`]), whole(state.n)),
  ]
  const place = (state: CrowdState): Point => {
    const end = nameEnd(state, cost)
    return [end * reach, endOf(end, state.places[cost])]
  }
  const isHigh = (state: CrowdState) => place(state)[1] > 0.5
  return lines.map((line, i) => (
    <Label
      key={i}
      at={place}
      dx={state => -6 * nameEnd(state, cost)}
      // The upper line is the nearer one under a curve, and the farther one over it.
      dy={state => (isHigh(state) ? (nameGaps[i] ?? 0) : -(nameGaps[1 - i] ?? 0))}
      anchor={state => (nameEnd(state, cost) === 1 ? 'end' : 'start')}
      tone={cost}>
      {line}
    </Label>
  ))
}
