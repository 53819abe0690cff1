import { useMemo } from 'react'
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
import { useFrame } from '../../plot/frame.ts'
import { Ring } from '../../plot/knob-looks.tsx'
import { reach } from '../../state/points.ts'
import { sayShare } from './crowd-caption.ts'
import { crowd, type CrowdState } from './crowd.model.ts'
import { costs } from './crowd.runs.ts'
import { crowdWords } from './crowd.words.ts'

const { Plot, Curve, Line: Straight, Label, Knob } = partsOf(crowd)
const { Text } = rarePartsOf(crowd)

/**
 * The labels stand on rails outside the outputs, so far in units of the box: over an output of 1 there is room for a curve's
 * name, over that for a point, and for a second one beside it. Of a low plot no more than this share is on either side.
 */
const outward = { rail: 32, level: 23, edge: 13 }
const mostOutward = 0.33
function railsIn(box: Box) {
  const { top, bottom } = areaOf(box)
  const { text = 1 } = box
  const whole = outward.rail * text + outward.level + outward.edge
  const share = Math.min(1, (mostOutward * (bottom - top)) / whole)
  const outputs = bottom - top - 2 * share * whole
  const away = (units: number) => (share * units) / outputs
  return {
    rail: (label: ClassLabel, level: number) => {
      const out = away(outward.rail * text + outward.level * level)
      return label === 1 ? 1 + out : -out
    },
    domain: [-away(whole), 1 + away(whole)] as const,
  }
}
/** Where the two rings hold the start: at 0 its height is b's alone; so far to its right that a finger finds either, w tilts it. */
const [liftPlace, tiltPlace] = [0, 1.5]
/** From an output of 0 or 1 to the middle of a curve's name. */
const nameGap = 14
/** In a narrow drawing a name at the right end reaches into the margin, or it would meet the ring. */
const overhang = { narrow: 20, medium: 0, wide: 0 }

/** A plot at least so wide has room for a count beside a name. */
const roomToCount = 400

/** Whether a curve ends in the upper half, at the left or the right end of the plot. */
const endsHigh = (end: 1 | -1, { w, b }: Line) => w * end * reach + b > 0

/** Both names stand at the left, one over and one under the curves; where both would be on one side, one goes to the right. */
const nameEnd = ({ places }: CrowdState, cost: Cost) =>
  cost === 'cross-entropy' && endsHigh(-1, places.quadratic) === endsHigh(-1, places[cost]) ? 1 : -1

const observedOf = ({ observed }: CrowdState) => observed

/** The points on their rails, the start, and the curves that the two costs have made of it by the epoch shown. */
export function CrowdPlot({ box, hand }: { box: Box; hand: PointHand }) {
  const language = useLanguage()
  const words = crowdWords[language]
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  const { rail, domain } = useMemo(() => railsIn(box), [box])
  return (
    <Plot
      box={box}
      label={words.plot}
      x={{ domain: [-reach, reach], title: words.axes.x, ticks: [-4, -2, 0, 2, 4] }}
      y={{ domain, title: words.axes.probability, ticks: [0, 0.5, 1] }}>
      <Text at={[-reach, rail(1, 0)]} dx={-12} anchor="end">
        {words.rail(1)}
      </Text>
      <Text at={[-reach, rail(0, 0)]} dx={-12} anchor="end">
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
        of={observedOf}
        hand={hand}
        rail={rail}
        levels={2}
        name={words.point.name}
        say={({ x, q, ce }) => words.point.value(number(x), sayShare(q, language), sayShare(ce, language))}
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
        travel={800}
        name={words.tilt.name}
        say={({ w }) => words.tilt.value(number(w))}>
        <Ring r={11}>w</Ring>
      </Knob>
      <Text at={[-reach, domain[0]]} dy={38}>
        {({ w, b }) => words.curves.start(number(w), number(b))}
      </Text>
    </Plot>
  )
}

/** A curve's cost and, where there is room, how many points it has right. */
function CurveName({ cost }: { cost: Cost }) {
  const language = useLanguage()
  const words = crowdWords[language]
  const { box } = useFrame()
  const whole = (value: number) => formatNumber(value, language, { decimals: 0 })
  const { left, right } = areaOf(box)
  const isShort = right - left < roomToCount * (box.text ?? 1)
  const high = (state: CrowdState) => endsHigh(nameEnd(state, cost), state.places[cost])
  return (
    <Label
      at={state => [nameEnd(state, cost) * reach, high(state) ? 1 : 0]}
      dx={state => (nameEnd(state, cost) === 1 ? overhang[box.name] : 2)}
      dy={state => (high(state) ? -nameGap : nameGap)}
      anchor={state => (nameEnd(state, cost) === 1 ? 'end' : 'start')}
      tone={cost}>
      {state =>
        isShort
          ? words.cost[cost]
          : words.curves.counted(words.cost[cost], whole(state[`${cost}.right`]), whole(state.n))
      }
    </Label>
  )
}
