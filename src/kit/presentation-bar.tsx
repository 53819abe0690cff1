import './presentation.css'
import { useEffect, useRef } from 'react'
import { useWords } from '../language/language.ts'
import { kitWords } from './kit.words.ts'
import { leavePresentation, presentNext } from './presentation.ts'

/** In the corner of a figure that fills the screen: on, back, and out. */
export function PresentationBar() {
  const words = useWords(kitWords).presentation
  const leave = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    leave.current?.closest('figure')?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="presentation-bar">
      <button type="button" data-action="previous-figure" onClick={() => presentNext(-1)}>
        {words.previous}
      </button>
      <button type="button" data-action="next-figure" onClick={() => presentNext(1)}>
        {words.next}
      </button>
      <button type="button" data-action="leave" ref={leave} onClick={leavePresentation}>
        {words.leave}
      </button>
    </div>
  )
}
