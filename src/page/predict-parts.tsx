import { createContext, useContext, useId, useState, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'

interface Prediction {
  name: string
  guess: string | null
  answer: string
  opened: boolean
  choose(guess: string): void
  open(opened: boolean): void
}

const PredictContext = createContext<Prediction>({
  name: '',
  guess: null,
  answer: '',
  opened: false,
  choose: () => {},
  open: () => {},
})

interface PredictProps {
  id: string
  /** Which guess is right, from 1. */
  answer: string
  /** The question, the guesses and the answer, as src/build/derivations.ts sorts them. */
  children: ReactNode
}

/** A question before its answer: the reader guesses, or opens the answer at once. */
export function Predict({ id, answer, children }: PredictProps) {
  const words = useWords(pageWords).predict
  const name = useId()
  const [guess, setGuess] = useState<string | null>(null)
  const [opened, setOpened] = useState(false)
  const choose = (value: string) => {
    setGuess(value)
    setOpened(true)
  }
  return (
    <PredictContext value={{ name, guess, answer, opened, choose, open: setOpened }}>
      <div className="predict" id={id} role="group" aria-label={words.name}>
        {children}
      </div>
    </PredictContext>
  )
}

export function Question({ children }: { children: ReactNode }) {
  const words = useWords(pageWords).predict
  return (
    <div className="predict-question">
      <p className="predict-name" aria-hidden="true">
        {words.name}
      </p>
      {children}
    </div>
  )
}

export function Guess({ value, children }: { value: string; children: ReactNode }) {
  const words = useWords(pageWords).predict
  const { name, guess, answer, choose } = useContext(PredictContext)
  const right = guess !== null && value === answer
  return (
    <label className={right ? 'predict-guess right' : 'predict-guess'}>
      <input type="radio" name={name} value={value} checked={guess === value} onChange={() => choose(value)} />
      <span>
        {children}
        {right && <em>{words.right}</em>}
      </span>
    </label>
  )
}

export function Answer({ children }: { children: ReactNode }) {
  const words = useWords(pageWords).predict
  const { guess, answer, opened, open } = useContext(PredictContext)
  return (
    <details className="predict-answer" open={opened} onToggle={event => open(event.currentTarget.open)}>
      <summary>{words.show}</summary>
      <p className="verdict" role="status">
        {guess === null ? '' : guess === answer ? words.hit : words.miss}
      </p>
      {children}
    </details>
  )
}
