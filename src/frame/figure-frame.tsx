import './frame.css'
import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { frameWords } from './frame.words.ts'

interface FigureFrameProps {
  id: string
  title: string
  /** One sentence on what there is to see, true in every state. */
  takeaway: ReactNode
  /** What the space bar does when neither a button nor a field has the focus. */
  onSpace?: () => void
  children: ReactNode
}

const takesSpace = 'button, input, select, textarea, a, summary'

/** What every figure has around its picture: a name, a takeaway, and a way past it. */
export function FigureFrame({ id, title, takeaway, onSpace, children }: FigureFrameProps) {
  const words = useWords(frameWords)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !onSpace || (event.target as Element).closest(takesSpace)) return
    event.preventDefault()
    onSpace()
  }
  return (
    <figure id={id} data-figure={id} aria-labelledby={`${id}-title`} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className="figure-head">
        <p className="figure-title" id={`${id}-title`}>{title}</p>
        <p className="takeaway">{takeaway}</p>
        <a className="skip-figure" href={`#${id}-end`}>{words.skip}</a>
      </div>
      {children}
      <span id={`${id}-end`} tabIndex={-1} />
    </figure>
  )
}
