import './likelihood.css'
import { PointButtons, PointKnobs, PointsHint, useTouchedPoint } from '../../kit/points.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Label } from '../../math/loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { Boxes } from '../../plot/boxes.tsx'
import { Ring } from '../../plot/knob-looks.tsx'
import type { Point } from '../../plot/path.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { mostNumbered, pointsOf, reach } from '../../state/points.ts'
import { say, sayOutput, sayProbability, sayVerdict } from './likelihood-caption.ts'
import { bestOf, likelihood, type LikelihoodState } from './likelihood.model.ts'
import { LikelihoodStrip } from './likelihood-strip.tsx'
import { likelihoodWords } from './likelihood.words.ts'

const { Panel, Plot, Curve, Lines, Knob, Act, Say, NumberField } = partsOf(likelihood)
const { Text } = rarePartsOf(likelihood)

const heights = { narrow: 304, medium: 370, wide: 400 }
const margin = { top: 34, right: 24, bottom: 46, left: 66 }
const stripHeights = { narrow: 128, medium: 144, wide: 150 }
const stripMargin = {
  narrow: { top: 32, right: 84, bottom: 24, left: 30 },
  medium: { top: 32, right: 90, bottom: 24, left: 66 },
  wide: { top: 32, right: 90, bottom: 24, left: 66 },
}

/** The labels stand on rails outside the probabilities, so that no knob at 0 or 1 covers them. */
const rail = (label: Label) => (label === 1 ? 1.145 : -0.145)
/** A stem: as long as the label is probable, or the rest of the way to its rail. */
const upright = (x: number, from: number, to: number): readonly [Point, Point] => [
  [x, from],
  [x, to],
]
/** Where the two knobs hold the curve: its height at 0 is b's alone; there w tilts it about that height. */
const [liftPlace, tiltPlace] = [0, 2]

const observedOf = ({ observed }: LikelihoodState) => observed

/** One curve, some labelled points, and how likely it makes all their labels together. */
export function Likelihood({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = likelihoodWords[language]
  const number = (value: number, significant = 3) => formatNumber(value, language, { significant })
  const hand = useTouchedPoint()
  return (
    <Panel
      store={store}
      words={words}
      say={state => say(state, language)}
      code={async state => (await import('./likelihood.code.ts')).likelihoodCode(state)}
      controls={
        <>
          <PointsHint>{words.hint}</PointsHint>
          <Act main name="fit" sets={({ points }) => ({ ...bestOf(pointsOf(points)).best })}>
            {words.buttons.fit}
          </Act>
          <Say as="p" role="status" of={state => sayVerdict(state, language)} />
        </>
      }
      settings={
        <>
          <PointButtons hand={hand} add={words.buttons.add} remove={words.buttons.remove} />
          <span className="field">
            <span aria-hidden="true">w</span>
            <NumberField sets="w" name={words.tilt.name} />
            <span aria-hidden="true">b</span>
            <NumberField sets="b" name={words.lift.name} />
          </span>
        </>
      }>
      <Boxes
        heights={heights}
        margin={margin}
        draw={box => (
          <Plot
            box={box}
            label={words.plot}
            x={{ domain: [-reach, reach], title: words.axes.x, ticks: [-4, -2, 0, 2, 4] }}
            y={{ domain: [-0.25, 1.25], title: words.axes.probability, ticks: [0, 0.5, 1] }}>
            <Text at={[-reach, rail(1)]} dx={-15} anchor="end">
              {words.rail(1)}
            </Text>
            <Text at={[-reach, rail(0)]} dx={-15} anchor="end">
              {words.rail(0)}
            </Text>
            <Lines
              tone="soft"
              width={1}
              of={({ observed }) => observed.map(({ x, a, label }) => upright(x, a, rail(label)))}
            />
            <Lines
              width={({ n }) => (n > mostNumbered ? 2.5 : 4)}
              of={({ observed }) => observed.map(({ x, a, label }) => upright(x, 1 - label, a))}
            />
            <Curve through={({ curve }) => curve} />
            <PointKnobs
              of={observedOf}
              hand={hand}
              rail={rail}
              name={words.point.name}
              say={({ x, logp }) => words.point.value(number(x), sayProbability(logp, language))}
            />
            <Knob
              sets="b"
              along="y"
              at={b => [liftPlace, sigmoid(b)]}
              name={words.lift.name}
              say={({ b }) => words.lift.value(number(b, 4), sayOutput(b, language))}>
              <Ring r={11}>b</Ring>
            </Knob>
            <Knob
              sets="w"
              along="y"
              at={(w, { b }) => [tiltPlace, sigmoid(w * tiltPlace + b)]}
              name={words.tilt.name}
              say={({ w, b }) => words.tilt.value(number(w, 4), sayOutput(w * tiltPlace + b, language))}>
              <Ring r={11}>w</Ring>
            </Knob>
          </Plot>
        )}
      />
      <Boxes heights={stripHeights} margin={stripMargin} draw={box => <LikelihoodStrip box={box} />} />
    </Panel>
  )
}
