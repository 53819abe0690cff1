import './experiments.css'
import { useMemo, useState } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { playSeconds, SpeedChoice, Transport, type PlaySpeed } from '../../old-frame/transport.tsx'
import { usePlay } from '../../old-frame/use-play.ts'
import { useWords, type Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { useFigure } from '../../state/stores-context.ts'
import { ExperimentsGuess, useGuess } from './experiments-guess.tsx'
import { epochs, experiments, experimentsNumbers } from './experiments.numbers.ts'
import type { ExperimentsValues } from './experiments.parameters.ts'
import { ExperimentPlot } from './experiments-plot.tsx'
import { digitsOf, ExperimentsReadout, quantities } from './experiments-readout.tsx'
import type { ExperimentsStore } from './experiments.store.ts'
import { ExperimentsTimeline } from './experiments-timeline.tsx'
import { experimentsWords } from './experiments.words.ts'

const margin = { top: 134, right: 18, bottom: 28, left: 36 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 276, margin },
  medium: { name: 'medium', width: 232, height: 312, margin },
  wide: { name: 'wide', width: 340, height: 312, margin },
}
const timelineMargin = { ...margin, top: 22, bottom: 34 }
const timelines: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 58, margin: timelineMargin },
  medium: { name: 'medium', width: 480, height: 58, margin: timelineMargin },
  wide: { name: 'wide', width: 700, height: 58, margin: timelineMargin },
}

const tableEpochs = Array.from({ length: 13 }, (_, index) => (index * epochs) / 12)

/** Below this slope σ is called flat. */
const flat = 0.05
/** Gradients nearer to each other than this, as a ratio, are called about equal. */
const nearlyEqual = 1.05

/** The figure in words. Experiment 1 is the nearer one at every epoch (tests/figures/experiments.test.ts). */
export function sayExperiments(values: ExperimentsValues, language: Language): string[] {
  const { caption } = experimentsWords[language]
  const numbers = experimentsNumbers(values)
  const of = (key: string) => numbers[key] ?? 0
  const say = (value: number, decimals = 4) => formatNumber(value, language, { decimals })
  const both = (key: string): [string, string] => [say(of(`1.${key}`)), say(of(`2.${key}`))]
  const sentences =
    values.epoch === 0
      ? [caption.start(...both('a'))]
      : [
          caption.now(say(values.epoch, 0), ...both('a'), say(of('2.a') - of('1.a'))),
          caption.fallen(say(of('1.start') - of('1.a')), say(of('2.start') - of('2.a'))),
        ]
  const ratio = of('1.gradient') / of('2.gradient')
  if (ratio > nearlyEqual) sentences.push(caption.first(say(ratio, 1)))
  else if (ratio < 1 / nearlyEqual) sentences.push(caption.second(say(1 / ratio, 1)))
  else sentences.push(caption.even(...both('gradient')))
  sentences.push(of('2.slope') < flat ? caption.flat(...both('slope')) : caption.slopes(...both('slope')))
  return sentences
}

/** The figure `experiments`: the article's two runs of the quadratic cost, side by side. */
export function Experiments({ store }: { store: ExperimentsStore }) {
  const words = useWords(experimentsWords)
  const shown = useLayouts()
  const guess = useGuess(store)
  const [speed, setSpeed] = useState<PlaySpeed>('normal')
  const epoch = useFigure(store, state => state.paced.epoch)
  const { playing, toggle, stop } = usePlay({
    position: epoch,
    end: epochs,
    duration: playSeconds[speed],
    onMove: value => store.change({ epoch: value }),
    onSettle: store.commit,
  })
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 'epoch', name: words.columns.epoch, digits: digitsOf('epoch') },
      ...experiments.flatMap(which =>
        quantities.map(key => ({
          dataKey: `${which}.${key}`,
          name: words.columns.of(which, words.readout[key]),
          digits: digitsOf(key),
        })),
      ),
    ],
    [words],
  )
  // The prerendered page shows everything: whoever cannot answer is not kept waiting.
  const asking = guess.open && shown.length === 1
  return (
    <FigurePanel
      store={store}
      title={words.title}
      takeaway={words.takeaway}
      say={sayExperiments}
      onSpace={toggle}
      plot={
        <div className={asking ? 'asking' : undefined}>
          <ExperimentsGuess store={store} guess={guess} />
          {shown.map(name => (
            <div key={name} className="experiments-plots">
              {experiments.map(which => (
                <ExperimentPlot key={which} store={store} which={which} layout={layouts[name]} />
              ))}
              <ExperimentsTimeline store={store} layout={timelines[name]} />
            </div>
          ))}
          <Transport store={store} epoch={epoch} epochs={epochs} playing={playing} onPlay={toggle} onStop={stop} />
        </div>
      }
      formula={<LiveFormula label={words.formula} of="experiments" />}
      controls={
        <>
          <Presets store={store} names={words.presets} />
          <SpeedChoice speed={speed} onSpeed={setSpeed} />
        </>
      }
      side={<ExperimentsReadout store={store} whole={!asking} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="epoch" at={tableEpochs} columns={columns} />}
    />
  )
}
