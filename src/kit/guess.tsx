import './guess.css'
import { useRef, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { LocalChoice, type Option } from './choice.tsx'
import { guessWords } from './guess.words.ts'
import type { Guess } from './use-guess.ts'

interface GuessBoxProps<T extends string> extends Pick<Guess<unknown>, 'open' | 'skip'> {
  question: string
  options: readonly Option<T>[]
  value: T | null
  onChoose(value: T): void
  /** No longer to be guessed. */
  disabled?: boolean
  /** Other ways to guess than to choose. */
  ways?: ReactNode
  /** What is said once the question is no longer open. */
  answer: ReactNode
  /** All that can be said then: the room of the longest is kept from the beginning, so that no answer moves the plot. */
  room: readonly string[]
}

/** Predict first: the question with its options, and a way past it; in the same room, later, the answer. */
export function GuessBox<T extends string>(props: GuessBoxProps<T>) {
  const { question, options, value, onChoose, disabled = false, ways, open, skip, answer, room } = props
  const words = useWords(guessWords)
  const said = useRef<HTMLParagraphElement>(null)
  return (
    <div className="guess">
      <div className="guess-ways">
        <LocalChoice name={question} options={options} value={value} disabled={disabled} onChoose={onChoose} />
        {ways}
      </div>
      {open && (
        <button
          type="button"
          className="quiet"
          data-action="skip-guess"
          onClick={() => {
            skip()
            // The button goes away, and the focus with it.
            said.current?.focus()
          }}>
          {words.skip}
        </button>
      )}
      <p ref={said} tabIndex={-1} role="status">
        {!open && answer}
      </p>
      {room.map(text => (
        <p key={text} className="guess-room" aria-hidden="true">
          {text}
        </p>
      ))}
    </div>
  )
}
