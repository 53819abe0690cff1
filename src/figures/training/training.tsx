import './training.css'
import { useState } from 'react'
import { Formula } from '../../kit/formula.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { Presets } from '../../kit/presets.tsx'
import type { PlaySpeed } from '../../kit/transport.tsx'
import { useLanguage } from '../../language/language.ts'
import { presetValues } from '../../state/figure.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { trainingCaption, trainingSay } from './training-caption.ts'
import { MainPlot } from './training-plot.tsx'
import { Rate } from './training-rates.tsx'
import { EpochNumbers, RunNumbers } from './training-readout.tsx'
import { Result, trainingResult } from './training-result.tsx'
import { Asides, Settings } from './training-settings.tsx'
import { epochGrip } from './training.grips.ts'
import { training } from './training.model.ts'
import { startOf } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { Panel, Transport } = partsOf(training)

/** One start, two costs, and the reader's hand on the start. */
export function Training({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = trainingWords[language]
  const say = trainingSay(language)
  const result = trainingResult(language)
  const [speed, setSpeed] = useState<PlaySpeed>('normal')
  const start = (name: keyof typeof training.presets, significant: number) =>
    say.number(startOf(presetValues(training, name)).a, significant)
  const starts = {
    gentle: start('gentle', 3),
    'nines-1': start('nines-1', 3),
    'our-neuron': start('our-neuron', 3),
    hopeless: start('hopeless', 3),
  }
  const article = {
    'article-1': words.article(start('article-1', 2), 1),
    'article-2': words.article(start('article-2', 2), 2),
  }
  return (
    <Panel
      store={store}
      words={{ ...words, presets: { ...starts, ...article } }}
      takeaway={<Result />}
      say={trainingCaption(language)}
      heard={state => [result(state)]}
      formula={<Formula of="training" label={words.formula} />}
      withPresets={false}
      controls={
        <>
          <Transport
            sets={epochGrip}
            speed={speed}
            withField={false}
            say={({ now, 'quadratic.a': q, 'cross-entropy.a': ce }) =>
              words.heard(say.whole(now), say.number(q, 2), say.number(ce, 2))
            }
          />
          <Presets store={store} names={starts} clock="epoch" />
          <Rate />
        </>
      }
      side={
        <>
          <RunNumbers />
          <Asides of="side" presets={article} />
          <EpochNumbers />
        </>
      }
      settings={<Settings speed={speed} onSpeed={setSpeed} presets={article} />}
      code={async state => (await import('./training.code.ts')).trainingCode(state)}>
      <MainPlot />
    </Panel>
  )
}
