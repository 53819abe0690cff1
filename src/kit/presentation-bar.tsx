import './presentation.css'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useWords } from '../language/language.ts'
import { kitWords } from './kit.words.ts'

/** Which part of a figure that has just come has the focus: on the button that brought it, one can go on. */
export type FocusOn = 'figure' | 'previous-figure' | 'next-figure'

interface PresentationBarProps {
  /** Which of the page's figures this is, from 0. */
  at: number
  of: number
  focusOn: FocusOn
  /** Before it is painted: the figure fills the screen. */
  onShown(): void
  /** Once it stands in its place again. */
  onGone(): void
  onGo(by: 1 | -1, from: FocusOn): void
  onLeave(): void
}

/** In the corner of a figure that fills the screen: back, on, and out. */
export function PresentationBar({ at, of, focusOn, onShown, onGone, onGo, onLeave }: PresentationBarProps) {
  const words = useWords(kitWords).presentation
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(onShown, [onShown])
  useEffect(() => onGone, [onGone])
  useEffect(() => {
    const button = bar.current?.querySelector<HTMLElement>(`[data-action="${focusOn}"]`)
    const target = button ?? bar.current?.closest<HTMLElement>('figure')
    target?.focus({ preventScroll: true })
  }, [focusOn])
  const go = (by: 1 | -1, action: FocusOn, name: string, sign: string) => (
    <button
      type="button"
      data-action={action}
      aria-label={name}
      title={name}
      aria-disabled={at + by < 0 || at + by >= of}
      onClick={() => onGo(by, action)}>
      {sign}
    </button>
  )
  return (
    <div className="presentation-bar" ref={bar}>
      {of > 1 && (
        <>
          {go(-1, 'previous-figure', words.previous, '←')}
          <span>
            {at + 1} / {of}
          </span>
          {go(1, 'next-figure', words.next, '→')}
        </>
      )}
      <button type="button" data-action="leave" aria-label={words.leave} title={words.leave} onClick={onLeave}>
        ×
      </button>
    </div>
  )
}
