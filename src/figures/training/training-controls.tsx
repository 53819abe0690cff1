import { useState } from 'react'
import { frameWords } from '../../frame/frame.words.ts'
import { NumberField } from '../../frame/number-field.tsx'
import { Slider } from '../../frame/slider.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { levelRate } from '../../math/level-rate.ts'
import { presetValues } from '../../state/figure-model.ts'
import { useFigure } from '../../state/stores-context.ts'
import { startOf, trainingResult } from './training.numbers.ts'
import { trainingParameters } from './training.parameters.ts'
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

/** One learning rate for both costs, or one for each. */
export function TrainingRates({ store }: { store: TrainingStore }) {
  const language = useLanguage()
  const words = useWords(trainingWords).rates
  const eta = useFigure(store, state => state.paced.eta)
  const etaCe = useFigure(store, state => state.paced.etaCe)
  const [failure, setFailure] = useState('')
  const locked = etaCe === null
  const say = (value: number) => formatNumber(value, language, { significant: 4 })

  const set = (patch: { eta?: number; etaCe?: number | null }) => {
    setFailure('')
    store.change(patch)
    store.commit()
  }
  const level = () => {
    const { start, label, eta: rates } = trainingResult(store.getState().values)
    const { min, max } = trainingParameters.eta
    const levelled = levelRate({
      w: start.w, b: start.b, x: store.getState().values.x, y: label, etaCe: rates['cross-entropy'], min, max,
    })
    if (!levelled) return setFailure(words.levelNone)
    set({ eta: levelled.eta, etaCe: rates['cross-entropy'] })
    if (!levelled.met) setFailure(words.levelFailed(say(max)))
  }

  return (
    <div className="rates">
      <Slider store={store} parameterKey="eta" parameter={trainingParameters.eta} value={eta} words={say(eta)}
        name={locked ? words.eta : words.own.quadratic}
        read={() => store.getState().values.eta} set={value => store.change({ eta: value })}
        onType={value => store.type('eta', value)} />
      {!locked && (
        <Slider store={store} parameterKey="etaCe" parameter={trainingParameters.etaCe} value={etaCe} words={say(etaCe)}
          name={words.own['cross-entropy']}
          read={() => store.getState().values.etaCe ?? etaCe} set={value => store.change({ etaCe: value })}
          onType={value => store.type('etaCe', value)} />
      )}
      <label className="check">
        <input type="checkbox" checked={locked} onChange={event => set({ etaCe: event.target.checked ? null : eta })} />
        <span>{words.same}</span>
      </label>
      <button type="button" data-action="level" onClick={level}>{words.level}</button>
      <span className="level-failure" role="status">{failure}</span>
    </div>
  )
}
