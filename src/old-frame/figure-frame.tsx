import './frame.css'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../language/language.ts'
import { loadPresentation } from './load-presentation.ts'
import { presentation } from '../kit/presented.ts'
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

const tones = ['quadratic', 'cross-entropy', 'slope', 'error'] as const

/** The quantity that an element shows, be it a curve (`tone-…`) or a term of a formula (`term-…`). */
const toneAt = (element: Element): string | undefined => {
  const shown = element.closest('[class*="tone-"], [class*="term-"]')
  return tones.find(tone => shown?.classList.contains(`tone-${tone}`) || shown?.classList.contains(`term-${tone}`))
}

const takesText = 'input, select, textarea'
const takesSpace = 'button, input, select, textarea, a, summary'

/** What every figure has around its picture: a name, a takeaway, and a way past it. */
export function FigureFrame({ id, title, takeaway, onSpace, children }: FigureFrameProps) {
  const words = useWords(frameWords)
  const [lit, setLit] = useState<string>()
  const presented = useStore(presentation, ({ figure }) => figure === id)
  const bar = useStore(presentation, state => state.bar)
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey
    if (event.key === 'p' && plain && !(event.target as Element).closest(takesText))
      void loadPresentation().then(
        ({ present }) => present(id),
        () => {},
      )
    if (event.key !== ' ' || !onSpace || (event.target as Element).closest(takesSpace)) return
    event.preventDefault()
    onSpace()
  }
  return (
    <figure
      id={id}
      data-figure={id}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      data-lit={lit}
      className={presented ? 'presented' : undefined}
      onKeyDown={onKeyDown}
      onPointerOver={event => setLit(toneAt(event.target as Element))}
      onPointerLeave={() => setLit(undefined)}>
      <div className="figure-head">
        <p className="figure-title" id={`${id}-title`}>
          {title}
        </p>
        <p className="takeaway">{takeaway}</p>
        <a className="skip-figure" href={`#${id}-end`}>
          {words.skip}
        </a>
      </div>
      {presented && bar}
      {children}
      <span id={`${id}-end`} tabIndex={-1} />
    </figure>
  )
}
