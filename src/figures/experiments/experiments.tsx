import './experiments.css'
import { useState } from 'react'
import { Formula } from '../../kit/formula.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { Presets } from '../../kit/presets.tsx'
import { SpeedChoice, type PlaySpeed } from '../../kit/transport.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayExperiments } from './experiments-caption.ts'
import { ExperimentsGuess } from './experiments-guess.tsx'
import { experiments, numbers } from './experiments.model.ts'
import { ExperimentPlot, ExperimentsTimeline } from './experiments-plots.tsx'
import { experimentsWords } from './experiments.words.ts'
import { useGuess } from './use-guess.ts'

const { Panel, Transport, PairedReadout } = partsOf(experiments)

const widths = { narrow: 342, medium: 290, wide: 344 }
const heights = { narrow: 276, medium: 312, wide: 312 }
const margin = { top: 134, right: 18, bottom: 28, left: 36 }

const now = ['a', 'cost', 'gradient', 'w', 'b'] as const
const wholeRun = ['start', 'half', 'final'] as const

/** The article's two runs of the quadratic cost, side by side. */
export function Experiments({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = experimentsWords[language]
  const guess = useGuess(store)
  const [speed, setSpeed] = useState<PlaySpeed>('normal')
  const row = (key: keyof typeof words.quantity) => ({ key, name: words.quantity[key] })
  return (
    <Panel
      store={store}
      words={words}
      takeaway={words.takeaway}
      say={state => sayExperiments(state, language)}
      over={<ExperimentsGuess {...guess} />}
      under={<Transport sets="epoch" speed={speed} />}
      formula={<Formula of="experiments" label={words.formula} />}
      withPresets={false}
      controls={
        <>
          <Presets store={store} names={words.presets} />
          <SpeedChoice speed={speed} onSpeed={setSpeed} />
        </>
      }
      side={
        <PairedReadout
          figure={experiments}
          head={({ epoch }) => words.at(formatNumber(epoch, language, { decimals: 0 }))}
          columns={numbers.map(which => ({ prefix: which, name: words.column[which] }))}
          groups={[{ rows: now.map(row) }, { head: words.run, rows: wholeRun.map(row), className: 'outcome' }]}
        />
      }>
      <div className={guess.asking ? 'asking' : undefined}>
        <Boxes
          widths={widths}
          heights={heights}
          margin={margin}
          draw={box => (
            <div className="experiments-plots">
              {numbers.map(which => (
                <ExperimentPlot key={which} which={which} box={box} />
              ))}
              <ExperimentsTimeline box={box} />
            </div>
          )}
        />
      </div>
    </Panel>
  )
}
