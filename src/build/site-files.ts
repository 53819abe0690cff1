import { htmlLanguage, languages } from '../language/language.ts'
import { paper } from '../client/paper.ts'
import { siteName } from '../site/site.ts'
import { chapterPath } from '../site/chapter-path.ts'
import type { SitePage } from '../site/pages.ts'

interface SiteFilesOptions {
  pages: readonly SitePage[]
  base: string
  /** null: nobody has said where the site is reached. */
  origin: string | null
}

/** The files for machines that go with the pages. */
export function siteFiles({ pages, base, origin }: SiteFilesOptions): [name: string, text: string][] {
  const allowed = 'User-agent: *\nAllow: /\n'
  return [
    ...(origin === null ? [] : [['sitemap.xml', sitemap(pages, origin + base)] satisfies [string, string]]),
    ['robots.txt', origin === null ? allowed : `${allowed}\nSitemap: ${origin}${base}sitemap.xml\n`],
    ['manifest.webmanifest', JSON.stringify(webManifest(base), null, 2) + '\n'],
  ]
}

function sitemap(pages: readonly SitePage[], root: string): string {
  const entries = pages.flatMap(page => {
    if (page.kind === 'landing') return [`  <url><loc>${root}</loc></url>`]
    if (page.kind !== 'chapter') return []
    const alternates = languages.map(
      language =>
        '    <xhtml:link rel="alternate"' +
        ` hreflang="${htmlLanguage[language]}" href="${root}${chapterPath(page.chapter, language)}"/>`,
    )
    return [`  <url>\n    <loc>${root}${page.path}</loc>\n${alternates.join('\n')}\n  </url>`]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}

const webManifest = (base: string) => ({
  name: `${siteName.en} · ${siteName.zh}`,
  short_name: siteName.en,
  id: base,
  start_url: base,
  scope: base,
  display: 'minimal-ui',
  background_color: paper.light,
  theme_color: paper.light,
  icons: [
    { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png' },
    { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png' },
    { src: `${base}icon-maskable.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
  ],
})
