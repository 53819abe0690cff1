import { createContext, useContext, type ReactNode } from 'react'
import { predictWords } from '../client/predict.words.ts'
import { useWords } from '../language/language.ts'

/** The name that a question's radio buttons share. */
const QuestionContext = createContext('')

interface PredictProps {
  id: string
  /** Which guess is right, from 1. */
  answer: string
  /** The question, the guesses and the answer, as src/build/derivations.ts sorts them. */
  children: ReactNode
}

/** A question before its answer: the reader guesses (client/guesses.ts), or opens the answer at once. */
export function Predict({ id, answer, children }: PredictProps) {
  const words = useWords(predictWords)
  return (
    <QuestionContext value={`${id}-guess`}>
      <div className="predict" id={id} role="group" aria-label={words.name} data-answer={answer}>
        {children}
      </div>
    </QuestionContext>
  )
}

export function Question({ children }: { children: ReactNode }) {
  const words = useWords(predictWords)
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
  const words = useWords(predictWords)
  const name = useContext(QuestionContext)
  return (
    <label className="predict-guess">
      <input type="radio" name={name} value={value} />
      <span>
        {children}
        <em hidden>{words.right}</em>
      </span>
    </label>
  )
}

export function Answer({ children }: { children: ReactNode }) {
  const words = useWords(predictWords)
  return (
    <details className="predict-answer">
      <summary>{words.show}</summary>
      <p className="verdict" role="status" />
      {children}
    </details>
  )
}
