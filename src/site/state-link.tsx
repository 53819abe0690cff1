import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.ts'
import { addressOf } from './pages.ts'

interface StateLinkProps {
  figure: string
  /** The figure's state as an address holds it. */
  search: string
  /** The page that the figure stands on, where it is another one. */
  on?: string
  children: ReactNode
}

/**
 * Words in the prose that name a state of a figure: a link to it, which on the figure's own page puts the figure in it
 * (client/state-links.ts).
 */
export function StateLink({ figure, search, on, children }: StateLinkProps) {
  const language = useLanguage()
  const path = on === undefined ? '' : addressOf(`${language}/${on}/`)
  return (
    <a
      className="state-link"
      href={path + (search || (path ? '' : '?')) + `#${figure}`}
      data-state={figure}
      data-search={search}>
      {children}
    </a>
  )
}
