import type { ComponentProps } from 'react'
import { useStore } from 'zustand'
import { useLanguage } from '../language/language.ts'
import { query } from '../state/address.ts'
import { addressOf } from './pages.ts'

/** The query of the address: nothing while hydrating, then what the reader's figures have made of it. */
export const useSearch = (): string => useStore(query, ({ search }) => search)

interface SiteLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** Below the site's base: "en/quadratic/". */
  path: string
  hash?: string
}

/** A link inside the site carries the figures' states on. */
export function SiteLink({ path, hash = '', children, ...rest }: SiteLinkProps) {
  return (
    <a {...rest} href={addressOf(path) + useSearch() + hash}>
      {children}
    </a>
  )
}

/**
 * A link in the prose: `/quadratic/#speed` is a page of this site in the reader's language, all else as it
 * stands.
 */
export function ProseLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  const language = useLanguage()
  if (!href.startsWith('/'))
    return (
      <a {...rest} href={href}>
        {children}
      </a>
    )
  const [path = '', hash = ''] = href.split('#')
  return (
    <SiteLink {...rest} path={language + path} hash={hash && `#${hash}`}>
      {children}
    </SiteLink>
  )
}
