import './drawer.css'
import { Component, startTransition, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { usePicture } from '../plot/follow.ts'
import { reload } from '../state/address.ts'
import { kitWords } from './kit.words.ts'
import { askAgain } from './later.ts'
import { ServedContext } from './served.ts'

interface DrawerProps {
  /** Once a figure. */
  name: string
  summary: string
  children: ReactNode
}

/**
 * What stands behind a disclosure that the browser opens by itself. The server draws it with the figure. In the browser it
 * stands as it was served until somebody opens it, points at it or focuses it, or until the figure's state is no longer
 * the one that was served; only then it is drawn by React, and its scripts (`later`) are fetched. Until they are there,
 * and where they cannot be had, what was served stands.
 */
export function Drawer({ name, summary, children }: DrawerProps) {
  const { store } = usePicture()
  const words = useWords(kitWords).drawer
  const html = useContext(ServedContext)?.[name]
  const [alive, setAlive] = useState(html === undefined)
  const [attempt, setAttempt] = useState(0)
  const details = useRef<HTMLDetailsElement>(null)

  // In a transition React keeps what there is on the page until all that comes instead is there.
  const wake = () => startTransition(() => setAlive(true))
  const retry = () => {
    // The button goes away, and the focus with it.
    details.current?.querySelector('summary')?.focus()
    askAgain()
    startTransition(() => setAttempt(attempt + 1))
  }
  useEffect(() => {
    const served = Object.entries(store.getInitialState().settled)
    let { settled } = store.getState()
    const isStale = () => served.some(([key, value]) => settled[key] !== value)
    if (details.current?.open || isStale()) {
      wake()
      return
    }
    const leave = store.subscribe(next => {
      if (next.settled === settled) return
      settled = next.settled
      if (!isStale()) return
      leave()
      wake()
    })
    return leave
  }, [store])

  const asServed = html !== undefined && (
    <div
      className="drawer-body"
      data-drawer={name}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
  const lost = (
    <>
      <p className="failure" role="status">
        {words.lost}{' '}
        <button type="button" className="quiet" data-action="try-again" onClick={retry}>
          {words.again}
        </button>
        {/* Lost a second time, it may be gone from the server: a newer edition has scripts of other names. */}
        {attempt > 0 && (
          <>
            {' '}
            <button type="button" className="quiet" data-action="reload" onClick={reload}>
              {words.reload}
            </button>
          </>
        )}
      </p>
      {asServed}
    </>
  )
  return (
    <details ref={details} className={`drawer ${name}`} onToggle={wake}>
      <summary onPointerEnter={wake} onFocus={wake}>
        {summary}
      </summary>
      {alive ? (
        <Instead key={attempt} lost={lost}>
          <div className="drawer-body" data-drawer={name}>
            {children}
          </div>
        </Instead>
      ) : (
        asServed
      )}
    </details>
  )
}

interface InsteadProps {
  lost: ReactNode
  children: ReactNode
}

/** What fails in a drawer leaves the figure alive. */
class Instead extends Component<InsteadProps, { isLost: boolean }> {
  override state = { isLost: false }
  static getDerivedStateFromError = () => ({ isLost: true })
  override render() {
    return this.state.isLost ? this.props.lost : this.props.children
  }
}
