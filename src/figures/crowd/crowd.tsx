import './crowd.css'
import { useState } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { PointButtons, PointsHint, useTouchedPoint } from '../../kit/points.tsx'
import { SpeedChoice, type PlaySpeed } from '../../kit/transport.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { Grip } from '../../plot/grip.ts'
import type { Cost } from '../../math/train.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { prefixed } from '../../state/prefixed.ts'
import { sayCrowd, sayResult } from './crowd-caption.ts'
import { crowd, type CrowdState } from './crowd.model.ts'
import { CrowdPlot } from './crowd-plot.tsx'
import { costs } from './crowd.runs.ts'
import { CrowdStrip } from './crowd-strip.tsx'
import { crowdWords } from './crowd.words.ts'

const { Panel, Say, Transport, Choice, Slider, PairedReadout } = partsOf(crowd)

const heights = { narrow: 326, medium: 384, wide: 410 }
const margin = { top: 34, right: 24, bottom: 46, left: 66 }
const stripHeights = { narrow: 158, medium: 206, wide: 216 }
const stripMargin = { top: 38, right: 24, bottom: 8, left: 66 }

const { epoch } = crowd.parameters

/** The epoch shown, up to the last one. */
const epochGrip: Grip<CrowdState> = {
  key: 'epoch',
  range: ({ epochs }) => ({ ...epoch, max: epochs }),
  read: ({ now }) => now,
  write: value => ({ epoch: value }),
}

const optimizers = ['plain', 'momentum', 'adam'] as const

/** One neuron for many points: what two costs and three optimizers make of the same start. */
export function Crowd({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = crowdWords[language]
  const hand = useTouchedPoint()
  const [speed, setSpeed] = useState<PlaySpeed>('normal')
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  const row = (key: keyof typeof words.rows) => ({ key, name: words.rows[key] })
  const readout = { figure: crowd, columns: costs.map(cost => ({ prefix: cost, name: words.cost[cost], tone: cost })) }
  return (
    <Panel
      store={store}
      words={{ ...words, shown: names(words) }}
      takeaway={<Say as="b" of={state => sayResult(state, language)} className="crowd-result" />}
      say={state => sayCrowd(state, language)}
      heard={state => [sayResult(state, language)]}
      clock="epoch"
      controls={
        <>
          <PointsHint>{words.hint}</PointsHint>
          <Transport sets={epochGrip} speed={speed} withField={false} say={state => sayResult(state, language)} />
          <Choice
            sets="optimizer"
            name={words.optimizer.name}
            options={optimizers.map(value => ({ value, name: words.optimizer.options[value] }))}
          />
        </>
      }
      side={
        <PairedReadout
          {...readout}
          head={({ now }) => words.head(number(now))}
          groups={[
            { rows: (['right', 'top', 'w', 'b', 'cost'] as const).map(row) },
            { head: words.whole, rows: [row('all')] },
          ]}
        />
      }
      settings={
        <div className="crowd-settings">
          <Slider sets={epochGrip} name={words.settings.epoch} say={({ now }) => number(now)} />
          <Slider sets="w" name={words.settings.w} say={({ w }) => words.tilt.value(number(w))} />
          <Slider sets="b" name={words.settings.b} say={({ b }) => words.lift.value(number(b))} />
          <Slider sets="eta" name={words.settings.eta} say={({ eta }) => number(eta)} />
          <Slider sets="epochs" name={words.settings.epochs} say={({ epochs }) => number(epochs)} />
          <SpeedChoice speed={speed} onSpeed={setSpeed} />
          <PointButtons hand={hand} add={words.buttons.add} remove={words.buttons.remove} />
        </div>
      }
      code={async state => (await import('./crowd.code.ts')).crowdCode(state)}>
      <Boxes heights={heights} margin={margin} draw={box => <CrowdPlot box={box} hand={hand} />} />
      <Boxes heights={stripHeights} margin={stripMargin} draw={box => <CrowdStrip box={box} />} />
    </Panel>
  )
}

/** What the table's columns are called: the number and its cost. */
function names({ rows, cost: costNames, joined }: (typeof crowdWords)['en']) {
  const of = (cost: Cost) => {
    const name = (key: keyof typeof rows) => joined(costNames[cost], rows[key])
    return { right: name('right'), top: name('top'), all: name('all'), w: name('w'), b: name('b'), cost: name('cost') }
  }
  return { ...prefixed('quadratic', of('quadratic')), ...prefixed('cross-entropy', of('cross-entropy')) }
}
