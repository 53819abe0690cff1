import './docked-panel.css'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { useFollow, usePicture } from '../plot/follow.ts'
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

/** A live region says what comes into it, not what it came with. */
const untilHeard = 100

function DockedPanel({ title, say, children }: OtherPanelProps) {
  const words = useWords(dockedWords)
  const { store } = usePicture()
  const { titleId, actions } = useContext(AroundContext)
  const [speaks, setSpeaks] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSpeaks(true), untilHeard)
    return () => clearTimeout(timer)
  }, [])
  const main = (state: unknown) => ({ text: say(state)[0] ?? '' })
  const seen = useFollow<unknown>(main, 'word')
  const heard = useFollow<unknown>(main, 'settled')
  return (
    <>
      <div className="docked-bar">
        <p className="docked-title" id={titleId}>
          {title}
        </p>
        {actions}
      </div>
      <div className="docked-body">
        <p className="docked-say" {...seen} />
        {/* The figure's own style sheet knows its drawing by this, wherever it stands. */}
        <div className="docked-picture" data-picture={store.figure.id}>
          {children}
        </div>
      </div>
      {/* Not atomic: which figure it is, is said once. */}
      <p className="heard" role="status" aria-atomic="false">
        {speaks && (
          <>
            <span>{words.shows(title)}</span>
            <span {...heard} />
          </>
        )}
      </p>
    </>
  )
}
