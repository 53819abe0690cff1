interface Address {
  pathname: string
  search: string
  hash: string
}

/**
 * The address that was meant where there is no page: a full-width "？" or "＃" makes its query a part of the path, and a
 * stop or bracket that a chat program took for a part of the link leads nowhere. Undefined where nothing was bent. Its text
 * runs as a script in 404.html: it refers to nothing outside itself.
 */
export function findPage(base: string, { pathname, search, hash }: Address): string | undefined {
  if (pathname.slice(0, base.length).toLowerCase() !== base.toLowerCase()) return undefined
  let text = pathname.slice(base.length)
  try {
    text = decodeURIComponent(text)
  } catch {
    // A stray "%" is no escape: the path is read as it is written.
  }
  text = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/&amp;/g, '&')
  // A path of ours is written in letters, digits, dots and hyphens.
  const end = text.search(/[^\w./-]|$/)
  const path = text
    .slice(0, end)
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/[./]*$/, '/')
    .replace(/^\//, '')
  const meant = base + path
  if (meant.slice(0, -1) === pathname.replace(/\/$/, '')) return undefined
  const [asked = '', ...named] = text.slice(end).split('#')
  const query = asked.slice(asked.search(/[?&]|$/) + 1)
  const parts = query
    .split('&')
    .map(part => encodeURIComponent(part).replace(/%3D/g, '='))
    .concat(search.slice(1))
    .filter(part => part !== '')
  const place = hash || (named.length > 0 ? `#${encodeURIComponent(named.join('#'))}` : '')
  return meant + (parts.length > 0 ? `?${parts.join('&')}` : '') + place
}

/** Goes to the page that was meant, if there may be one. */
export const findPageScript = (base: string): string =>
  `{const meant=(${findPage.toString()})(${JSON.stringify(base)},location);if(meant)location.replace(meant)}`
