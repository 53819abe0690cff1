import type { ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'

interface NoteProps {
  id: string
  children: ReactNode
}

/** A margin note: beside the paragraph before it where the window is wide, below it elsewhere. */
export function Note({ id, children }: NoteProps) {
  const words = useWords(pageWords)
  return (
    <div className="note" id={id} role="note" aria-label={words.note}>
      {children}
    </div>
  )
}
