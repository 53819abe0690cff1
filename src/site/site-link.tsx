import type { ComponentProps } from 'react'
import { useLanguage } from '../language/language.ts'
import { addressOf } from './pages.ts'

interface SiteLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** Below the site's base: "en/quadratic/". */
  path: string
  hash?: string
}

/** A link inside the site; in the browser it carries the figures' states on (client/site-links.ts). */
export const SiteLink = ({ path, hash = '', children, ...rest }: SiteLinkProps) => (
  <a {...rest} href={addressOf(path) + hash} data-carry="">
    {children}
  </a>
)

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
