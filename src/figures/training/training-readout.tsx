import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { CalmContext } from '../../plot/follow.ts'
import { trainingSay } from './training-caption.ts'
import { training, type TrainingState } from './training.model.ts'
import { costs } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { PairedReadout, useShape } = partsOf(training)

interface NumbersProps {
  caption: string
  rows: readonly (keyof (typeof trainingWords)['en']['rows'])[]
  /** Over the first column. */
  head?(state: TrainingState): string
  isHidden?: boolean
}

/** Some numbers of both costs side by side, each once under its public key. */
export function PairedNumbers({ rows, ...props }: NumbersProps) {
  const language = useLanguage()
  const words = trainingWords[language]
  const say = trainingSay(language)
  return (
    <PairedReadout
      {...props}
      figure={training}
      columns={costs.map(cost => ({ prefix: cost, name: words.cost[cost].name, tone: cost }))}
      groups={[{ rows: rows.map(key => ({ key, name: words.rows[key] })) }]}
      // An epoch that comes too late to be counted is "about".
      said={Object.fromEntries(costs.map(cost => [`${cost}.crossing`, ({ runs }) => say.about(runs[cost].crossing)]))}
    />
  )
}

/** What the whole run comes to: the first push, the wait, and where it ends. */
export function RunNumbers() {
  const { readout } = trainingWords[useLanguage()]
  return <PairedNumbers caption={readout.run} rows={['first', 'crossing', 'final']} />
}

/** The epoch under the cursor: seen where that has been moved away from the last one, which the run's numbers tell. */
export function EpochNumbers() {
  const language = useLanguage()
  const words = trainingWords[language]
  const { whole } = trainingSay(language)
  const isMoved = useShape(({ now, epochs }) => now < epochs)
  return (
    <CalmContext value={!isMoved}>
      <PairedNumbers
        caption={words.readout.epoch}
        head={({ now }) => words.at(whole(now))}
        rows={['a', 'cost', 'gradient', 'w', 'b']}
        isHidden={!isMoved}
      />
    </CalmContext>
  )
}
