import { Formula } from '../../kit/formula.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { sigmoid, sigmoidSlope as slopeAt } from '../../math/sigmoid.ts'
import { Boxes } from '../../plot/boxes.tsx'
import { Clip } from '../../plot/clip.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { sigmoidSlope, starts } from './sigmoid-slope.model.ts'
import { sigmoidSlopeWords } from './sigmoid-slope.words.ts'

const { Panel, Plot, Curve, Line, Lines, Mark, Label, Knob } = partsOf(sigmoidSlope)

const heights = { narrow: 270, medium: 320, wide: 350 }
const margin = { top: 34, right: 20, bottom: 46, left: 48 }
/** Half the tangent's length along the score, and half a start mark's height. */
const reach = 1.8
const tick = 0.055
/** Above this slope the curve is called steep, below the other flat. */
const [steep, flat] = [0.2, 0.05]

/** Where σ is flat, an error hardly reaches the weight. */
export function SigmoidSlope({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = sigmoidSlopeWords[language]
  const say = (value: number) => formatNumber(value, language, { significant: 3 })
  return (
    <Panel
      store={store}
      words={words}
      takeaway={words.takeaway}
      say={({ z, slope, gradient }) => [
        words.caption.slope(say(z), say(slope)),
        slope < flat ? words.caption.flat : slope > steep ? words.caption.steep : words.caption.middle,
        words.caption.gradient(say(gradient)),
      ]}
      formula={<Formula of="sigmoid-slope" label={words.formula} />}>
      <Boxes
        heights={heights}
        margin={margin}
        draw={box => (
          <Plot
            box={box}
            label={words.plot}
            x={{ domain: [-8, 8], title: words.axes.score, ticks: [-8, -4, 0, 4, 8] }}
            y={{ domain: [0, 1], title: words.axes.output, ticks: [0, 0.25, 0.5, 0.75, 1] }}>
            <Curve of={sigmoid} />
            <Curve of={slopeAt} tone="slope" weight="thin" />
            <Label at={[-7.8, 0.5]}>{words.curves.output}</Label>
            <Label at={[-7.8, 0.11]} tone="slope">
              {words.curves.slope}
            </Label>
            <Lines
              tone="soft"
              width={1.5}
              of={() =>
                starts.map(z => [
                  [z, sigmoid(z) - tick],
                  [z, sigmoid(z) + tick],
                ])
              }
            />
            {starts.map(z => (
              <Label key={z} at={[z, sigmoid(z)]} dx={8} dy={26}>
                {`z = ${say(z)}`}
              </Label>
            ))}
            <Line kind="cursor" from={({ z, a }) => [z, a]} to={({ z }) => [z, 0]} />
            <Clip>
              <Line
                tone="slope"
                from={({ z, a, slope }) => [z - reach, a - reach * slope]}
                to={({ z, a, slope }) => [z + reach, a + reach * slope]}
              />
            </Clip>
            <Mark tone="slope" at={({ z, slope }) => [z, slope]} />
            <Knob
              sets="z"
              along="x"
              at={z => [z, sigmoid(z)]}
              name={words.handle}
              say={({ z, slope }) => words.at(say(z), say(slope))}
            />
          </Plot>
        )}
      />
    </Panel>
  )
}
