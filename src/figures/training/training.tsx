import './training.css'
import { useState } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { later } from '../../kit/later.ts'
import { Presets } from '../../kit/presets.tsx'
import type { PlaySpeed } from '../../kit/transport.tsx'
import { useLanguage } from '../../language/language.ts'
import { presetValues } from '../../state/figure.ts'
import type { FigureStore } from '../../state/figure-store.ts'
import { trainingCaption, trainingHeard, trainingSay } from './training-caption.ts'
import { MainPlot } from './training-plot.tsx'
import { Rate } from './training-rate.tsx'
import { EpochNumbers, RunNumbers } from './training-readout.tsx'
import { Result, trainingResult } from './training-result.tsx'
import { Asides } from './training-asides.tsx'
import { epochGrip } from './training.grips.ts'
import { training } from './training.model.ts'
import { startOf } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { Panel, Transport } = partsOf(training)
const Settings = later(async () => (await import('./training-settings.tsx')).Settings)

/** One start, two costs, and the reader's hand on the start. */
export function Training({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = trainingWords[language]
  const say = trainingSay(language)
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
      heard={state => [trainingResult(language)(state)]}
      withPresets={false}
      controls={
        <>
          <Transport sets={epochGrip} speed={speed} withField={false} say={trainingHeard(language)} />
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
