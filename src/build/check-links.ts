const href = /<a\b[^>]*?\shref="([^"]*)"/g
const id = /\sid="([^"]*)"/g

/**
 * A link to a page of this site, to a place on one, or to another of its files (`others`), leads somewhere; else the build
 * fails.
 */
export function checkLinks(
  pages: ReadonlyMap<string, string>,
  base: string,
  others: ReadonlySet<string> = new Set(),
): void {
  const ids = new Map([...pages].map(([file, html]) => [file, new Set([...html.matchAll(id)].map(match => match[1]))]))
  const dead = [...pages].flatMap(([file, html]) =>
    [...html.matchAll(href)]
      .map(match => match[1] ?? '')
      .filter(target => {
        const page = new URL(file.replace(/index\.html$/, ''), `http://site${base}`)
        const { host, pathname, hash } = new URL(target.replaceAll('&amp;', '&'), page)
        if (host !== 'site') return false
        if (!pathname.startsWith(base)) return true
        if (others.has(pathname.slice(base.length))) return false
        const known = ids.get(pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html'))
        return !known || (hash !== '' && !known.has(decodeURIComponent(hash.slice(1))))
      })
      .map(target => `${file}: the link "${target}" leads nowhere`),
  )
  if (dead.length) throw new Error([...new Set(dead)].join('\n'))
}
