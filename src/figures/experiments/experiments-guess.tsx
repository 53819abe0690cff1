import { useRef, useState } from 'react'
import { Choice } from '../../old-frame/choice.tsx'
import { Value } from '../../old-frame/value.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useFigure } from '../../state/stores-context.ts'
import { experiments, experimentsNumbers, type Experiment } from './experiments.numbers.ts'
import type { ExperimentsStore } from './experiments.store.ts'
import { experimentsWords } from './experiments.words.ts'

/** The reader's guess, which no address carries; the question is open until it is answered, skipped, or overtaken by a run. */
export interface Guess {
  guess: Experiment | null
  open: boolean
  choose(experiment: Experiment): void
  skip(): void
}

export function useGuess(store: ExperimentsStore): Guess {
  const [guess, setGuess] = useState<Experiment | null>(null)
  const [shown, setShown] = useState(false)
  const ran = useFigure(store, state => state.paced.epoch > 0)
  if (ran && !shown) setShown(true)
  return { guess, open: guess === null && !shown, choose: setGuess, skip: () => setShown(true) }
}

/** Predict first: the question, then the truth against the guess. */
export function ExperimentsGuess({
  store,
  guess: { guess, open, choose, skip },
}: {
  store: ExperimentsStore
  guess: Guess
}) {
  const language = useLanguage()
  const words = useWords(experimentsWords).guess
  const answer = useRef<HTMLParagraphElement>(null)
  const numbers = experimentsNumbers(store.getInitialState().values)
  const options = experiments.map(which => ({
    value: which as string,
    name: words.option(which, formatNumber(numbers[`${which}.start`] ?? null, language, { decimals: 2 })),
  }))
  const drop = (which: Experiment) => <Value of={numbers[`${which}.drop50`] ?? null} digits={{ decimals: 3 }} />
  const [before, between, after] = words.fact
  return (
    <div className="guess">
      {(open || guess !== null) && (
        <Choice
          name={words.question}
          options={options}
          value={guess ?? ''}
          onChoose={value => choose(value === '1' ? '1' : '2')}
        />
      )}
      {open && (
        <button
          type="button"
          className="quiet"
          data-action="skip-guess"
          onClick={() => {
            skip()
            // The button goes away, and the focus with it.
            answer.current?.focus()
          }}>
          {words.skip}
        </button>
      )}
      <p ref={answer} tabIndex={-1} role="status">
        {!open && (
          <>
            {guess !== null && (
              <>
                <b>{guess === '1' ? words.right : words.wrong}</b>{' '}
              </>
            )}
            {before}
            {drop('1')}
            {between}
            {drop('2')}
            {after}
          </>
        )}
      </p>
    </div>
  )
}
