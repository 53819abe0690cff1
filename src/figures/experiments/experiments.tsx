import './experiments.css'
import { useState } from 'react'
import { GuessBox } from '../../kit/guess.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { Presets } from '../../kit/presets.tsx'
import { SpeedChoice, type PlaySpeed } from '../../kit/transport.tsx'
import { useGuess } from '../../kit/use-guess.ts'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { StateOf } from '../../state/figure.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayExperiments } from './experiments-caption.ts'
import { both, experiments, numbers, type Experiment } from './experiments.model.ts'
import { ExperimentsPlot } from './experiments-plot.tsx'
import { experimentsWords } from './experiments.words.ts'

const { Panel, Transport, PairedReadout, Value } = partsOf(experiments)

const heights = { narrow: 372, medium: 400, wide: 420 }
const margin = { top: 158, right: 18, bottom: 60, left: 42 }

const inView = ['a', 'cost', 'gradient'] as const
const weights = ['w', 'b'] as const
const wholeRun = ['start', 'half', 'final'] as const

/** The article's two runs of the quadratic cost, from their two starts. */
export function Experiments({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = experimentsWords[language]
  const { guess, open, asking, choose, skip } = useGuess<Experiment>(store)
  const [speed, setSpeed] = useState<PlaySpeed>('normal')
  const row = (key: keyof typeof words.quantity) => ({ key, name: words.quantity[key] })
  const readout = {
    figure: experiments,
    head: ({ epoch }: StateOf<typeof experiments>) => words.at(say(epoch, 0)),
    columns: numbers.map(which => ({ prefix: which, name: words.column[which] })),
  }
  const { question, option, right, wrong, fact } = words.guess
  const say = (value: number, decimals: number) => formatNumber(value, language, { decimals })
  const fall = (which: Experiment) => <Value of={() => both[which].drop50} digits={{ decimals: 3 }} />
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayExperiments(state, language)}
      settings={
        <>
          <SpeedChoice speed={speed} onSpeed={setSpeed} />
          <PairedReadout
            {...readout}
            groups={[{ rows: weights.map(row) }, { head: words.run, rows: wholeRun.map(row), className: 'outcome' }]}
          />
        </>
      }
      side={<PairedReadout {...readout} groups={[{ rows: inView.map(row) }]} />}
      over={
        <div className={asking ? 'asking' : undefined}>
          <GuessBox<Experiment>
            question={question}
            options={numbers.map(which => ({ value: which, name: option(which, say(both[which].start, 2)) }))}
            value={guess}
            onChoose={choose}
            disabled={!open && guess === null}
            open={open}
            skip={skip}
            answer={
              <>
                {guess !== null && (
                  <>
                    <b>{guess === '1' ? right : wrong}</b>{' '}
                  </>
                )}
                {fact.before}
                {fall('1')}
                {fact.between}
                {fall('2')}
                {fact.after}
              </>
            }
            room={[right, wrong].map(verdict =>
              [
                verdict,
                ' ',
                fact.before,
                say(both['1'].drop50, 3),
                fact.between,
                say(both['2'].drop50, 3),
                fact.after,
              ].join(''),
            )}
          />
        </div>
      }
      under={
        <div className="experiments-hand">
          <Transport
            sets="epoch"
            speed={speed}
            withField={false}
            say={state => sayExperiments(state, language)[0] ?? ''}
          />
          <Presets store={store} names={words.presets} />
        </div>
      }
      withPresets={false}>
      <Boxes heights={heights} margin={margin} draw={box => <ExperimentsPlot box={box} />} />
    </Panel>
  )
}
