import { frameWords } from '../../old-frame/frame.words.ts'
import { NumberField } from '../../old-frame/number-field.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { presetValues } from '../../state/figure-model.ts'
import { useFigure } from '../../state/stores-context.ts'
import { startOf } from './training.numbers.ts'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'

const presetNames = ['gentle', 'article-1', 'article-2', 'hopeless'] as const

/** The start by number, and the starts that have a name. */
export function TrainingStarts({ store }: { store: TrainingStore }) {
  const language = useLanguage()
  const frame = useWords(frameWords)
  const words = useWords(trainingWords)
  const a0 = useFigure(store, state => startOf(state.paced).a)
  return (
    <div className="starts" role="group" aria-label={frame.presets}>
      <span className="field">
        <span aria-hidden="true">{frame.presets}</span>
        <NumberField store={store} name={words.start.name} value={a0} onType={value => store.type('a0', value)} />
      </span>
      <span className="chips">
        {presetNames.map(name => {
          const { a } = startOf(presetValues(store.model, name))
          return (
            <button key={name} type="button" data-action="preset" data-preset={name} onClick={() => store.preset(name)}>
              {words.presets[name](formatNumber(a, language, { significant: a > 0.99 ? 3 : 2 }))}
            </button>
          )
        })}
      </span>
    </div>
  )
}
