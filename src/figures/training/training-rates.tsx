import { useState } from 'react'
import { Slider } from '../../old-frame/slider.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { levelRate } from '../../math/level-rate.ts'
import { useFigure } from '../../state/stores-context.ts'
import { trainingResult } from './training.numbers.ts'
import { trainingParameters } from './training.parameters.ts'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'

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
      w: start.w,
      b: start.b,
      x: store.getState().values.x,
      y: label,
      etaCe: rates['cross-entropy'],
      min,
      max,
    })
    if (!levelled) return setFailure(words.levelNone)
    set({ eta: levelled.eta, etaCe: rates['cross-entropy'] })
    if (!levelled.met) setFailure(words.levelFailed(say(max)))
  }

  return (
    <div className="rates">
      <Slider
        store={store}
        parameterKey="eta"
        parameter={trainingParameters.eta}
        value={eta}
        words={say(eta)}
        name={locked ? words.eta : words.own.quadratic}
        read={() => store.getState().values.eta}
        set={value => store.change({ eta: value })}
        onType={value => store.type('eta', value)}
      />
      {!locked && (
        <Slider
          store={store}
          parameterKey="etaCe"
          parameter={trainingParameters.etaCe}
          value={etaCe}
          words={say(etaCe)}
          name={words.own['cross-entropy']}
          read={() => store.getState().values.etaCe ?? etaCe}
          set={value => store.change({ etaCe: value })}
          onType={value => store.type('etaCe', value)}
        />
      )}
      <label className="check">
        <input type="checkbox" checked={locked} onChange={event => set({ etaCe: event.target.checked ? null : eta })} />
        <span>{words.same}</span>
      </label>
      <button type="button" data-action="level" onClick={level}>
        {words.level}
      </button>
      <span className="level-failure" role="status">
        {failure}
      </span>
    </div>
  )
}
