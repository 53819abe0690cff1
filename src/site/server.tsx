import { renderToStaticMarkup } from 'react-dom/server'
import { htmlLanguage, type Language } from '../language/language.ts'
import { Embed } from './embed.tsx'
import { Head } from './head.tsx'
import { renderIslands, type Islands } from './islands.tsx'
import { Landing } from './landing.tsx'
import { NotFound } from './not-found.tsx'
import { Page } from './page.tsx'
import { loadProse, readingTimes } from './prose.ts'
import type { ChapterPage, EmbedPage, SitePage } from './pages.ts'

export { notFound, pageAt, pages } from './pages.ts'
export { startScript } from './start.ts'

export interface RenderedPage {
  /** For `<html lang>`. */
  htmlLanguage: string
  head: string
  html: string
  /** Of a page that is more than read. */
  script?: {
    /** What the page is written in, for its script. */
    language: Language
    /** The source modules of the figures that are wanted at once. */
    modules: readonly string[]
  }
}

/** The file that a page is written to. */
export const fileOf = ({ path }: SitePage): string => path.replace(/(^|\/)$/, '$1index.html')

export async function render(page: SitePage, origin: string | null): Promise<RenderedPage> {
  const head = renderToStaticMarkup(<Head page={page} origin={origin} />)
  if (page.kind === 'chapter') return { head, ...(await renderChapter(page)) }
  if (page.kind === 'embed') return { head, ...(await renderEmbed(page)) }
  const html = renderToStaticMarkup(page.kind === 'landing' ? <Landing /> : <NotFound />)
  return { head, html, htmlLanguage: htmlLanguage.en }
}

async function renderChapter(page: ChapterPage): Promise<Omit<RenderedPage, 'head'>> {
  const { language } = page
  const prose = await loadProse(page)
  const islands = await renderIslands(prose.figures.map(({ of, view }) => ({ figure: of, language, view })))
  const html = renderToStaticMarkup(
    <Page page={page} prose={prose} islands={islands} minutes={await readingTimes(language)} />,
  )
  return { html, htmlLanguage: htmlLanguage[language], script: { language, modules: modulesOf(islands, html) } }
}

async function renderEmbed(page: EmbedPage): Promise<Omit<RenderedPage, 'head'>> {
  const { figure, language } = page
  const islands = await renderIslands([{ figure, language, view: 'cure' }])
  const html = renderToStaticMarkup(<Embed page={page} islands={islands} />)
  return { html, htmlLanguage: htmlLanguage[language], script: { language, modules: modulesOf(islands, html) } }
}

/** By convention src/figures/x/ holds x.model.ts, the model, and x.tsx, the picture. */
function modulesOf(islands: Islands, html: string): readonly string[] {
  const fold = html.indexOf('<h2')
  return Object.keys(islands)
    .filter(name => fold < 0 || html.indexOf(`data-island="${name}"`) < fold)
    .flatMap(name => [`src/figures/${name}/${name}.model.ts`, `src/figures/${name}/${name}.tsx`])
}
