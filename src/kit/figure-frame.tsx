import './frame.css'
import './controls.css'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../language/language.ts'
import { StageContext } from '../plot/stage.ts'
import { kitWords } from './kit.words.ts'
import { presentation } from './presented.ts'

interface FigureFrameProps {
  id: string
  title: string
  /** One sentence on what there is to see, true in every state. */
  takeaway: ReactNode
  /** Its <figcaption>. */
  caption: ReactNode
  children: ReactNode
}

const tones = ['quadratic', 'cross-entropy', 'slope', 'error'] as const

/** The quantity that an element shows, be it a curve (`tone-…`) or a term of a formula (`term-…`). */
const toneAt = (element: Element): string | undefined => {
  const shown = element.closest('[class*="tone-"], [class*="term-"]')
  return tones.find(tone => shown?.classList.contains(`tone-${tone}`) || shown?.classList.contains(`term-${tone}`))
}

/** Pointing at one view of a quantity lights up the others: written straight into the element, for it happens all the time. */
function light({ currentTarget, target, type }: PointerEvent<HTMLElement>): void {
  const tone = type === 'pointerover' && target instanceof Element ? toneAt(target) : undefined
  if (tone === undefined) delete currentTarget.dataset.lit
  else currentTarget.dataset.lit = tone
}

const takesText = 'input, select, textarea'
const takesSpace = 'button, input, select, textarea, a, summary, .table-box'

/** The key P, by the letter, or by its place where the keyboard writes no Latin letters. */
const isP = ({ key, code }: KeyboardEvent): boolean =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() === 'p' : code === 'KeyP'
/** The script of a presentation cannot be had: the figure stays as it is. */
const leaveAlone = () => {}

/** What every figure has around its picture: a name, a takeaway, and a way past it. */
export function FigureFrame({ id, title, takeaway, caption, children }: FigureFrameProps) {
  const words = useWords(kitWords)
  const presented = useStore(presentation, state => (state.figure === id ? state : null))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event
    if (!(target instanceof Element)) return
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey
    if (isP(event) && plain && !target.closest(takesText)) {
      import('./presentation.ts').then(({ present }) => present(id), leaveAlone)
    }
    const play = currentTarget.querySelector<HTMLElement>('[data-action="play"]')
    if (event.key !== ' ' || !play || target.closest(takesSpace)) return
    event.preventDefault()
    play.click()
  }
  return (
    <>
      <figure
        id={id}
        data-figure={id}
        aria-labelledby={`${id}-title`}
        tabIndex={-1}
        className={presented ? 'presented' : undefined}
        onKeyDown={onKeyDown}
        onPointerOver={light}
        onPointerLeave={light}>
        <div className="figure-head">
          <p className="figure-title" id={`${id}-title`}>
            {title}
          </p>
          <p className="takeaway">{takeaway}</p>
          <a className="skip-figure" href={`#${id}-end`}>
            {words.skip}
          </a>
        </div>
        {presented?.bar}
        <StageContext value={presented?.stage ?? null}>{children}</StageContext>
        {caption}
      </figure>
      <span id={`${id}-end`} tabIndex={-1} />
    </>
  )
}
