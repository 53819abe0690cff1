import './docked-panel.css'
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { usePicture } from '../plot/follow.ts'
import { SecondDrawingContext } from '../plot/second-drawing.ts'
import { dockedWords } from './docked-panel.words.ts'
import { OtherPanelContext, type OtherPanelProps } from './other-panel.ts'

interface Around {
  /** The id that the title gets. */
  titleId: string
  /** What can be done with the panel itself: beside its title. */
  actions: ReactNode
}

const AroundContext = createContext<Around>({ titleId: '', actions: null })

interface DockedProps extends Around {
  /** How high the narrow drawing is at most between its margins, in its own units. */
  mostHeight: number
  /** The figure, as it stands on the page too. */
  children: ReactNode
}

/** A figure once more beside the prose: its picture, alive, and what it shows in a sentence; nothing else of it. */
export function Docked({ titleId, actions, mostHeight, children }: DockedProps) {
  return (
    <SecondDrawingContext value={{ mostHeight }}>
      <AroundContext value={{ titleId, actions }}>
        <OtherPanelContext value={drawDocked}>{children}</OtherPanelContext>
      </AroundContext>
    </SecondDrawingContext>
  )
}

const drawDocked = (panel: OtherPanelProps) => <DockedPanel {...panel} />

/** The result is said so long after it was settled: a run that plays settles more often, and is left to the eyes. */
const pause = 500

function DockedPanel({ title, result, children }: OtherPanelProps) {
  const words = useWords(dockedWords)
  const { store } = usePicture()
  const { titleId, actions } = useContext(AroundContext)
  const seen = useRef<HTMLParagraphElement>(null)
  const name = useRef<HTMLSpanElement>(null)
  const said = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const speak = () => {
      if (name.current) name.current.textContent = words.shows(title)
      if (said.current) said.current.textContent = seen.current?.textContent ?? ''
    }
    // A live region says what comes into it, and nothing that it came with.
    let timer = setTimeout(speak, pause)
    const leave = store.subscribe((next, before) => {
      if (next.settled === before.settled) return
      clearTimeout(timer)
      timer = setTimeout(speak, pause)
    })
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [store, title, words])
  return (
    <>
      <div className="docked-bar">
        <p className="docked-title" id={titleId}>
          {title}
        </p>
        {actions}
      </div>
      <div className="docked-body">
        <p className="docked-say" ref={seen}>
          {result}
        </p>
        {/* The figure's own style sheet knows its drawing by this, wherever it stands. */}
        <div className="docked-picture" data-picture={store.figure.id}>
          {children}
        </div>
      </div>
      {/* Not atomic: which figure it is, is said once. */}
      <p className="heard" role="status" aria-atomic="false">
        <span ref={name} />
        <span ref={said} />
      </p>
    </>
  )
}
