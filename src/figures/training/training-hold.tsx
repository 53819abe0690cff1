import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { Each } from '../../plot/each.tsx'
import { usePicture } from '../../plot/follow.ts'
import { trainingSay } from './training-caption.ts'
import { settingsWords } from './training-settings.words.ts'
import { mostHeld, withHeld, withoutHeld } from './training.held.ts'
import { training, type TrainingState } from './training.model.ts'

const { Act, Say } = partsOf(training)

/** Keeps the run on the screen for comparison, and lets go of those kept. */
export function Hold() {
  const language = useLanguage()
  const words = settingsWords[language].hold
  const say = trainingSay(language).number
  const picture = usePicture<TrainingState>()
  const release = (index: number) => {
    picture.store.change({ hold: withoutHeld(picture.current().hold, index) })
    picture.store.commit()
  }
  return (
    <div className="hold">
      <Act
        name="hold"
        disabled={({ held }) => held.length >= mostHeld}
        sets={({ hold, 'start.a': a0, rates, label, x }) => ({
          hold: withHeld(hold, { a0, eta: rates.quadratic, etaCe: rates['cross-entropy'], y: label, x }),
        })}>
        {words.hold}
      </Act>
      <Each of={({ held }: TrainingState) => held}>
        {(held, index) => (
          <span className="held">
            <Say
              of={state => {
                const { a0, eta, etaCe } = held(state)
                return words.name(String(index + 1), say(a0), say(eta), etaCe === eta ? null : say(etaCe))
              }}
            />
            <button
              type="button"
              className="quiet"
              data-action="release"
              aria-label={words.releaseNamed(String(index + 1))}
              onClick={() => release(index)}>
              {words.release}
            </button>
          </span>
        )}
      </Each>
    </div>
  )
}
