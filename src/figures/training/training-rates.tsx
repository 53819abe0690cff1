import { useState } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { levelRate } from '../../math/level-rate.ts'
import { usePicture } from '../../plot/follow.ts'
import { trainingSay } from './training-caption.ts'
import { settingsWords } from './training-settings.words.ts'
import { training, type TrainingState } from './training.model.ts'
import { trainingWords } from './training.words.ts'

const { Slider, useShape } = partsOf(training)
const { min, max } = training.parameters.eta

/** A learning rate for each cost, and the one that brings them level. */
export function OwnRates() {
  const language = useLanguage()
  const words = settingsWords[language].rates
  const { number } = trainingSay(language)
  const picture = usePicture<TrainingState>()
  const isLocked = useShape(({ etaCe }) => etaCe === null)
  const [failure, setFailure] = useState('')

  const set = (patch: { eta?: number; etaCe: number | null }) => {
    setFailure('')
    picture.store.change(patch)
    picture.store.commit()
  }
  const level = () => {
    const { 'start.w': w, 'start.b': b, x, label, rates } = picture.current()
    const etaCe = rates['cross-entropy']
    const levelled = levelRate({ w, b, x, y: label, etaCe, min, max })
    if (!levelled) return setFailure(words.levelNone)
    set({ eta: levelled.eta, etaCe })
    if (!levelled.met) setFailure(words.levelFailed(number(max)))
  }
  return (
    <div className="rates">
      <label className="check">
        <input
          type="checkbox"
          checked={isLocked}
          onChange={event => set({ etaCe: event.target.checked ? null : picture.current().eta })}
        />
        <span>{words.same}</span>
      </label>
      {!isLocked && (
        <Slider
          sets="etaCe"
          name={trainingWords[language].rates.own['cross-entropy']}
          say={({ rates }) => number(rates['cross-entropy'])}
        />
      )}
      <button type="button" data-action="level" onClick={level}>
        {words.level}
      </button>
      <span role="status">{failure}</span>
    </div>
  )
}
