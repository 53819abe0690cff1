import './loss-prediction.css'
import { range } from 'd3'
import { partsOf } from '../../kit/parts.tsx'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useSay } from '../../language/use-say.ts'
import { predictionLoss, predictionQuadratic } from '../../math/prediction-loss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { Band } from '../../plot/band.tsx'
import { Boxes } from '../../plot/boxes.tsx'
import { Clip } from '../../plot/clip.tsx'
import { shift, type Point } from '../../plot/path.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { lossPrediction, softLabel } from './loss-prediction.model.ts'
import { lossPredictionWords } from './loss-prediction.words.ts'
import { OwnName } from './loss-prediction-names.tsx'
import { Others } from './loss-prediction-others.tsx'
import { SwappedFormulas } from './loss-prediction-swap.tsx'

const { Panel, Choice, Plot, Curve, Line, Mark, Label, Knob } = partsOf(lossPrediction)
const { Arrow, Checks, Tangent } = rarePartsOf(lossPrediction)

const heights = { narrow: 340, medium: 380, wide: 400 }
const margin = {
  narrow: { top: 34, right: 90, bottom: 46, left: 50 },
  medium: { top: 34, right: 130, bottom: 46, left: 54 },
  wide: { top: 34, right: 124, bottom: 46, left: 52 },
}

// The plot's own x is what the right class is given: so the curves are the same for both labels, and the axis turns round.
const lossOf = (right: number) => predictionLoss(right, 1)
// Even in the score, so that the points are dense where the curve is steep.
const shares = range(-6.9, 6.95, 0.06).map(sigmoid)
const curve = (height: (right: number) => number) => shares.map((right): Point => [right, height(right)])
const own = curve(lossOf)
const quadratic = curve(right => predictionQuadratic(right, 1))

/** From rung to rung the right class is given a tenth, and the loss grows by ln 10. */
const rungs = [0.1, 0.01, 0.001] as const
const ticks = { linear: [0, 0.25, 0.5, 0.75, 1], log: [1, ...rungs] }
const losses = [1, ...rungs].map(lossOf)
/** From an arrow's ends to the rungs, as a loss. */
const gap = 0.045

/** What a prediction costs, without a ceiling. */
export function LossPrediction({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = lossPredictionWords[language]
  const say = useSay(4)
  /** A prediction, by what it gives the right class. */
  const predictions = { '0': (right: number) => say(1 - right), '1': (right: number) => say(right) }
  return (
    <Panel
      store={store}
      words={words}
      code={async state => (await import('./loss-prediction.code.ts')).lossPredictionCode(state)}
      say={({ right, loss, quadratic, step, slope, show, 'soft.loss': soft, 'soft.floor': floor }) => [
        words.caption.loss(say(right), say(loss)),
        ...(show === 'soft' ? [words.soft.caption(say(softLabel), say(soft), say(floor), say(soft - floor))] : []),
        words.caption.quadratic(say(quadratic, 3)),
        words.caption.step(say(step)),
        words.caption.slope(say(slope)),
      ]}
      formula={<SwappedFormulas />}
      controls={<Choice sets="y" name={words.label} options={[1, 0].map(value => ({ value, name: String(value) }))} />}
      settings={
        <>
          <Choice
            sets="axis"
            name={words.axis.name}
            options={lossPrediction.parameters.axis.options.map(value => ({ value, name: words.axis[value] }))}
          />
          <Checks
            sets="show"
            name={words.soft.show}
            options={[{ value: 'soft', name: words.soft.label(say(softLabel)) }]}
          />
        </>
      }>
      <Boxes
        heights={heights}
        margin={margin}
        draw={box => (
          <Plot
            box={box}
            label={words.plot}
            x={({ axis, edges, label }) => ({
              kind: axis,
              domain: edges,
              title: axis === 'linear' ? words.axes.prediction : words.axes.log[label],
              ticks: ticks[axis],
              format: predictions[label],
            })}
            y={{ domain: [0, 7.05], title: words.axes.loss, ticks: losses }}
            xGap={24}>
            <Band from={0} to={0.5} tone="quadratic" out={9} />
            <g className="calm">
              {words.ceiling[box.name].map((line, index) => (
                <Label key={line} at={({ edges: [, end] }) => [end, 0.5]} dx={14} dy={18 * index - 9} tone="quadratic">
                  {line}
                </Label>
              ))}
            </g>
            {rungs.map(lossOf).map(rung => (
              <g key={rung} transform={shift([6, 0])}>
                <Arrow
                  tone="soft"
                  from={({ edges: [, end], step }) => [end, rung - step + gap]}
                  to={({ edges: [, end] }) => [end, rung - gap]}
                />
                <Label at={({ edges: [, end], step }) => [end, rung - 0.4 * step]} dx={8}>
                  {({ step }) => words.step(formatNumber(step, language, { decimals: 3 }))}
                </Label>
              </g>
            ))}
            <Others name={box.name} words={words} shares={shares} />
            <Line kind="cursor" from={({ right, loss }) => [right, loss]} to={({ right }) => [right, 0]} />
            <Curve tone="quadratic" weight="thin" through={() => quadratic} />
            <Clip>
              <Tangent
                at={({ axis, right, loss }) => (axis === 'linear' ? [right, loss] : null)}
                slope={({ right }) => -1 / right}
                reach={84}
              />
            </Clip>
            <Curve tone="cross-entropy" through={() => own} />
            {rungs.map(right => (
              <Mark key={right} tone="cross-entropy" size={4} at={[right, lossOf(right)]} />
            ))}
            {rungs.map(right => (
              <Label
                key={right}
                at={({ axis }) => (axis === 'linear' ? [right, lossOf(right)] : null)}
                tone="soft"
                dx={({ y }) => (y === 1 ? 22 : -22)}
                dy={-10}>
                {({ label }) => words.mark(predictions[label](right))}
              </Label>
            ))}
            <OwnName name={box.name} words={words.curves} />
            <Mark tone="quadratic" at={({ right, quadratic }) => [right, quadratic]} />
            <Knob
              sets="p"
              along="curve"
              at={(p, { y }) => [y === 1 ? p : 1 - p, predictionLoss(p, y)]}
              travel={276}
              stops={{ at: [...rungs, 0.5, 0.9, 0.99, 0.999], near: 0.1 }}
              name={words.handle}
              say={({ p, loss }) => words.at(say(p), say(loss))}
            />
          </Plot>
        )}
      />
    </Panel>
  )
}
