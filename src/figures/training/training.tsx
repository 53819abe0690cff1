import './training.css'
import { Fragment, useState } from 'react'
import { Formula } from '../../kit/formula.tsx'
import { kitWords } from '../../kit/kit.words.ts'
import { partsOf } from '../../kit/parts.tsx'
import type { PlaySpeed } from '../../kit/transport.tsx'
import { transportWords } from '../../kit/transport.words.ts'
import { useLanguage } from '../../language/language.ts'
import { formatPower } from '../../language/number.ts'
import { Boxes } from '../../plot/boxes.tsx'
import { Clip } from '../../plot/clip.tsx'
import { presetValues } from '../../state/figure.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { trainingCaption, trainingSay } from './training-caption.ts'
import { CrossingMark } from './training-crossing.tsx'
import { GhostNumbers, Ghosts, Hold } from './training-hold.tsx'
import { Rates } from './training-rates.tsx'
import { Settings } from './training-settings.tsx'
import { StartHint, StartKnob } from './training-start.tsx'
import { CostStrips } from './training-strips.tsx'
import { floor, middle } from './training.curves.ts'
import { epochGrip, startGrip } from './training.grips.ts'
import { training } from './training.model.ts'
import { costs, startOf } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { Panel, Plot, Curve, Line, Mark, Label, EndLabels, Knob, Pill, Choice, Transport, NumberField, PairedReadout } =
  partsOf(training)

const heights = { narrow: 282, medium: 318, wide: 344 }
const margin = {
  narrow: { top: 34, right: 74, bottom: 34, left: 48 },
  medium: { top: 34, right: 96, bottom: 34, left: 54 },
  wide: { top: 34, right: 104, bottom: 34, left: 58 },
}

/** One start, two costs, and the reader's hand on the start. */
export function Training({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = trainingWords[language]
  const say = trainingSay(language)
  const [speed, setSpeed] = useState<PlaySpeed>('normal')
  const preset = (name: keyof typeof words.presets) => {
    const { a } = startOf(presetValues(training, name))
    return words.presets[name](say.number(a, a > 0.99 ? 3 : 2))
  }
  const presets = {
    gentle: preset('gentle'),
    'article-1': preset('article-1'),
    'article-2': preset('article-2'),
    hopeless: preset('hopeless'),
  }
  const rows = (...keys: (keyof typeof words.rows)[]) => keys.map(key => ({ key, name: words.rows[key] }))
  const axes = [
    { value: 'output', name: words.settings.output },
    { value: 'score', name: words.settings.score },
  ]
  return (
    <Panel
      store={store}
      words={{ ...words, presets }}
      takeaway={words.takeaway}
      say={trainingCaption(language)}
      under={<Choice sets="axis" name={words.settings.axis} options={axes} />}
      formula={<Formula of="training" label={words.formula} />}
      controls={
        <>
          <Transport sets={epochGrip} speed={speed} />
          <span className="field">
            <span aria-hidden="true">{kitWords[language].presets}</span>
            <NumberField sets={startGrip} name={words.start.name} />
          </span>
        </>
      }
      side={
        <>
          <PairedReadout
            figure={training}
            head={({ now }) => words.at(say.whole(now))}
            columns={costs.map(cost => ({ prefix: cost, name: words.cost[cost].name, tone: cost }))}
            groups={[
              { rows: rows('a', 'cost', 'gradient', 'w', 'b') },
              { head: words.wholeRun, rows: rows('half', 'final', 'finalCost') },
            ]}
          />
          <CostStrips />
        </>
      }
      below={
        <>
          <Rates />
          <Hold />
        </>
      }
      settings={<Settings speed={speed} onSpeed={setSpeed} />}
      code={async state => (await import('./training.code.ts')).trainingCode(state)}>
      <Boxes
        heights={heights}
        margin={margin}
        draw={box => (
          <Plot
            box={box}
            label={words.plot}
            titleAt="end"
            yGap={24}
            x={({ ends }) => ({ domain: ends, title: words.axes.epoch, ticks: box.name === 'narrow' ? 4 : 6 })}
            y={({ vertical, label }) => ({ ...vertical, title: words.axes.up[vertical.what](String(label)) })}>
            <Line
              kind="half"
              tone="soft"
              from={state => [0, middle(state)]}
              to={state => [state.epochs, middle(state)]}
            />
            <Line
              kind="cursor"
              from={({ now, vertical }) => [now, vertical.domain[0]]}
              to={({ now, vertical }) => [now, vertical.domain[1]]}
            />
            <Clip>
              <Ghosts />
              {costs.map(cost => (
                <Fragment key={cost}>
                  <Curve tone={cost} weight="thin" through={({ runs }) => runs[cost].rest} />
                  <Curve tone={cost} through={({ runs }) => runs[cost].past} />
                </Fragment>
              ))}
            </Clip>
            <GhostNumbers />
            {costs.map(cost => (
              <Mark key={cost} tone={cost} at={({ now, runs }) => [now, runs[cost].here]} />
            ))}
            <EndLabels
              of={costs.map(cost => ({
                tone: cost,
                at: ({ epochs, runs }) => [epochs, runs[cost].last],
                lines: box.name === 'narrow' ? words.cost[cost].lines : [words.cost[cost].lines.join('')],
              }))}
            />
            {costs.map(cost => (
              <CrossingMark key={cost} cost={cost} />
            ))}
            <Label at={({ cut }) => (cut ? [0, floor] : null)} dx={8} dy={-10}>
              {words.axes.clipped(formatPower(Math.log10(floor)))}
            </Label>
            <StartHint />
            <Knob
              sets={epochGrip}
              along="x"
              at={(n, { vertical }) => [n, vertical.domain[0]]}
              dy={19}
              name={transportWords[language].epoch.name}
              say={({ now, epochs }) => transportWords[language].epoch.value(say.whole(now), say.whole(epochs))}>
              <Pill of={({ now }) => say.whole(now)} />
            </Knob>
            <StartKnob />
          </Plot>
        )}
      />
    </Panel>
  )
}
