import './bernoulli.css'
import type { ReactNode } from 'react'
import { Formula } from '../../kit/formula.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayBernoulli } from './bernoulli-caption.ts'
import { edgeOf, Share } from './bernoulli-share.tsx'
import { bernoulli } from './bernoulli.model.ts'
import { bernoulliWords } from './bernoulli.words.ts'

const { Panel, Plot, Choice, Curve, Line, Label, Knob, useFollow } = partsOf(bernoulli)

const heights = { narrow: 372, medium: 330, wide: 360 }
const margin = {
  narrow: { top: 34, right: 20, bottom: 170, left: 48 },
  medium: { top: 54, right: 226, bottom: 46, left: 48 },
  wide: { top: 54, right: 270, bottom: 46, left: 48 },
}
const labels = [1, 0].map(value => ({ value, name: String(value) }))

/** One formula for either label: the score cuts a stick of length 1 in two, and the two pieces are the bars. */
export function Bernoulli({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = bernoulliWords[language]
  const say = useSay(4)
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayBernoulli(state, language)}
      formula={
        <Picked>
          <Formula of="bernoulli" label={words.formula} />
        </Picked>
      }
      controls={<Choice sets="y" name={words.label} options={labels} />}>
      <Boxes
        heights={heights}
        margin={margin}
        draw={box => (
          <Plot
            box={box}
            label={words.plot}
            x={{ domain: [-8, 8], title: words.axes.score, ticks: [-8, -4, 0, 4, 8] }}
            y={{ domain: [0, 1], title: words.axes.probability, ticks: [0, 0.25, 0.5, 0.75, 1] }}
            xGap={24}>
            <Line kind="cursor" from={({ s, p1 }) => [s, p1]} to={({ s, y }) => [s, y]} />
            <Line tone="cross-entropy" from={({ s, p1 }) => [s, p1]} to={({ s, y }) => [s, 1 - y]} />
            <Line kind="cursor" from={({ s, p1 }) => [s, p1]} to={state => edgeOf(box.name, state)} />
            <Curve of={sigmoid} />
            <Label at={[-0.5, 0.62]} anchor="end">
              ŷ = σ(s)
            </Label>
            <Share label={1} />
            <Share label={0} />
            <Knob
              sets="s"
              at={s => [s, sigmoid(s)]}
              name={words.handle}
              say={({ s, p1 }) => words.at(say(s), say(p1))}
            />
          </Plot>
        )}
      />
    </Panel>
  )
}

/** Around a formula: the factor that the label picks has the hue of the loss. */
function Picked({ children }: { children: ReactNode }) {
  const follow = useFollow(({ y }) => ({ className: `picked-${y}` }), 'word')
  return <div {...follow}>{children}</div>
}
