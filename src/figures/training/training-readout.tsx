import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import type { Cost } from '../../math/train.ts'
import { CalmContext } from '../../plot/follow.ts'
import { numberIn } from '../../state/numbers.ts'
import { trainingSay } from './training-caption.ts'
import { training, type TrainingState } from './training.model.ts'
import { costs } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { Say, Value, useFollow, useShape } = partsOf(training)

type Row = keyof (typeof trainingWords)['en']['rows']

interface NumbersProps {
  /** Over the first column. */
  head?(state: TrainingState): string
  caption: string
  rows: readonly Row[]
  hidden?: boolean
}

/** Some numbers of both costs side by side, each once under its public key. */
function Numbers({ head, caption, rows, hidden = false }: NumbersProps) {
  const words = trainingWords[useLanguage()]
  return (
    <table className="readout" aria-label={caption} hidden={hidden}>
      <thead>
        <tr>
          {head ? (
            <th scope="col">
              <Say of={head} />
            </th>
          ) : (
            <td />
          )}
          {costs.map(cost => (
            <th key={cost} scope="col" className={`tone-${cost}`}>
              {words.cost[cost].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row}>
            <th scope="row">{words.rows[row]}</th>
            {costs.map(cost => (
              <td key={cost}>{row === 'crossing' ? <Crossing cost={cost} /> : <Plain name={`${cost}.${row}`} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Plain = ({ name }: { name: keyof typeof training.shown }) => (
  <Value of={state => numberIn(state, name)} digits={training.shown[name].digits} dataKey={name} />
)

/** The epoch past ½: "about", where it comes too late to be counted. */
function Crossing({ cost }: { cost: Cost }) {
  const say = trainingSay(useLanguage())
  const { ref, ...follow } = useFollow(({ runs }) => {
    const { crossing } = runs[cost]
    return { value: String(crossing.epoch), text: say.about(crossing) }
  }, 'word')
  return <data ref={ref} translate="no" data-key={`${cost}.crossing`} {...follow} />
}

/** What the whole run comes to: the first push, the wait, and where it ends. */
export function RunNumbers() {
  const { readout } = trainingWords[useLanguage()]
  return <Numbers caption={readout.run} rows={['first', 'crossing', 'final']} />
}

/** The epoch under the cursor: seen where that has been moved away from the last one, which the run's numbers tell. */
export function EpochNumbers() {
  const language = useLanguage()
  const words = trainingWords[language]
  const { whole } = trainingSay(language)
  const isMoved = useShape(({ now, epochs }) => now < epochs)
  return (
    <CalmContext value={!isMoved}>
      <Numbers
        caption={words.readout.epoch}
        head={({ now }) => words.at(whole(now))}
        rows={['a', 'cost', 'gradient', 'w', 'b']}
        hidden={!isMoved}
      />
    </CalmContext>
  )
}

/** What few readers look for. */
export function RestNumbers() {
  const { readout } = trainingWords[useLanguage()]
  return <Numbers caption={readout.rest} rows={['half', 'finalCost']} />
}
