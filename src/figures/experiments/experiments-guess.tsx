import { useRef } from 'react'
import { LocalChoice } from '../../kit/choice.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { both, experiments, numbers, type Experiment } from './experiments.model.ts'
import { experimentsWords } from './experiments.words.ts'
import type { Guess } from './use-guess.ts'

const { Value } = partsOf(experiments)

/**
 * Predict first: the question, then the truth against the guess. The question stays where it is and the answer has its
 * room beforehand, so that the first touch moves nothing from under the finger.
 */
export function ExperimentsGuess({ guess, open, choose, skip }: Guess) {
  const language = useLanguage()
  const words = experimentsWords[language].guess
  const answer = useRef<HTMLParagraphElement>(null)
  const say = (value: number, decimals: number) => formatNumber(value, language, { decimals })
  const { before, between, after } = words.fact
  const fall = (which: Experiment) => <Value of={() => both[which].drop50} digits={{ decimals: 3 }} />
  return (
    <div className="guess">
      <LocalChoice
        name={words.question}
        options={numbers.map(which => ({ value: which, name: words.option(which, say(both[which].start, 2)) }))}
        value={guess}
        disabled={!open && guess === null}
        onChoose={choose}
      />
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
            {fall('1')}
            {between}
            {fall('2')}
            {after}
          </>
        )}
      </p>
      <p aria-hidden="true" style={{ visibility: 'hidden' }}>
        <b>{words.wrong}</b> {[before, say(both['1'].drop50, 3), between, say(both['2'].drop50, 3), after].join('')}
      </p>
    </div>
  )
}
