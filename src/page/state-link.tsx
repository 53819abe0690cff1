import { useContext, useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { useLanguage, useWords } from '../language/language.ts'
import { carryQuery, readQuery, writeQuery } from '../state/query.ts'
import { StoresContext } from '../state/stores-context.ts'
import { pageWords } from './page.words.ts'
import { addressOf } from './pages.ts'
import { useSearch } from './site-link.tsx'

interface StateLinkProps {
  figure: string
  /** The figure's state as an address holds it. */
  search: string
  /** The page that the figure stands on, where it is another one. */
  on?: string
  children: ReactNode
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top < innerHeight * 0.6 && bottom > innerHeight * 0.4
}

// Not in the style sheet: there it would also glide on the way to a link's target, while the page still
// settles.
const glide = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')

/** Words in the prose that name a state of a figure, and put the figure in it. */
export function StateLink({ on, ...link }: StateLinkProps) {
  return on === undefined ? <StateHere {...link} /> : <StateElsewhere on={on} {...link} />
}

function StateElsewhere({ figure, search, on = '', children }: StateLinkProps) {
  const language = useLanguage()
  const query = carryQuery(useSearch(), figure, search)
  return (
    <a className="state-link" href={addressOf(`${language}/${on}/`) + query + `#${figure}`}>
      {children}
    </a>
  )
}

function StateHere({ figure, search, children }: StateLinkProps) {
  const words = useWords(pageWords)
  const store = useContext(StoresContext)[figure]
  const current = useSearch()
  const link = useRef<HTMLAnchorElement>(null)
  const [away, setAway] = useState(false)

  useEffect(() => {
    if (!away || !link.current) return
    let left = false
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) left = true
      else if (left) setAway(false)
    })
    observer.observe(link.current)
    return () => observer.disconnect()
  }, [away])

  const show = (event: MouseEvent) => {
    const element = document.getElementById(figure)
    if (!store || !element || !isPlainClick(event)) return
    event.preventDefault()
    store.visit(readQuery(search, store.model).values)
    if (isInView(element)) return
    element.scrollIntoView({ block: 'start', behavior: glide() })
    element.focus({ preventScroll: true })
    setAway(true)
  }
  const comeBack = () => {
    setAway(false)
    link.current?.scrollIntoView({ block: 'center', behavior: glide() })
    link.current?.focus({ preventScroll: true })
  }
  const href = store ? writeQuery(current, store.model, readQuery(search, store.model).values) || '?' : search
  return (
    <>
      <a ref={link} className="state-link" href={`${href}#${figure}`} onClick={show}>
        {children}
      </a>
      {away && (
        <button type="button" className="back-chip" onClick={comeBack}>
          {words.backToSentence}
        </button>
      )}
    </>
  )
}
