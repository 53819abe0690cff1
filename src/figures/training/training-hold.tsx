import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useFigure } from '../../state/stores-context.ts'
import { heldRuns, mostHeld, printHeld, type Held } from './training.held.ts'
import { trainingResult } from './training.numbers.ts'
import type { TrainingStore } from './training.store.ts'
import { holdWords } from './training-hold.words.ts'

/** Keeps the run on the screen for comparison, and lets go of those kept. */
export function TrainingHold({ store }: { store: TrainingStore }) {
  const language = useLanguage()
  const words = useWords(holdWords)
  const runs = heldRuns(useFigure(store, state => state.paced.hold))
  const say = (value: number) => formatNumber(value, language, { significant: 4 })
  const keep = (next: readonly Held[]) => {
    store.change({ hold: printHeld(next) })
    store.commit()
  }
  const hold = () => {
    const { start, eta, label } = trainingResult(store.getState().values)
    const held = {
      a0: start.a,
      eta: eta.quadratic,
      etaCe: eta['cross-entropy'],
      y: label,
      x: store.getState().values.x,
    }
    // By way of text, so that a start beyond the range is held at its end.
    keep(heldRuns(store.model.parameters.hold.read(printHeld([...runs, held])).value))
  }
  return (
    <div className="controls">
      <button type="button" data-action="hold" disabled={runs.length >= mostHeld} onClick={hold}>
        {words.hold}
      </button>
      {runs.map((run, index) => (
        <span key={index} className="held">
          {words.name(String(index + 1), say(run.a0), say(run.eta), run.etaCe === run.eta ? null : say(run.etaCe))}
          <button
            type="button"
            className="quiet"
            data-action="release"
            aria-label={words.releaseNamed(String(index + 1))}
            onClick={() => keep(runs.filter((_, other) => other !== index))}>
            {words.release}
          </button>
        </span>
      ))}
    </div>
  )
}
