import type { ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'

interface NoteProps {
  id: string
  number: string
  children: ReactNode
}

const markOf = (id: string) => `${id}-mark`

/**
 * A margin note: beside its paragraph where the window is wide, below it elsewhere, where it can be folded away. Its number
 * leads back to the sentence that it belongs to.
 */
export function Note({ id, number, children }: NoteProps) {
  const words = useWords(pageWords)
  return (
    <div className="note" id={id} role="note" aria-label={words.note(number)}>
      <details open>
        <summary>{words.note(number)}</summary>
        <a className="note-number" href={`#${markOf(id)}`} aria-label={words.toSentence}>
          {number}
        </a>
        {children}
      </details>
    </div>
  )
}

/** The number of a note at the end of its sentence, on that sentence's line. */
export function Mark({ note, number }: { note: string; number: string }) {
  const words = useWords(pageWords)
  return (
    <a className="note-mark" id={markOf(note)} href={`#${note}`} aria-label={words.note(number)}>
      {`\u2060${number}`}
    </a>
  )
}
