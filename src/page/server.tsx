import { prerender } from 'react-dom/static'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { figures } from '../figures/registry.ts'
import { htmlLanguage } from '../language/language.ts'
import { createStores } from './figure-stores.ts'
import { Embed } from './embed.tsx'
import { Head } from './head.tsx'
import { Landing } from './landing.tsx'
import { NotFound } from './not-found.tsx'
import { Page } from './page.tsx'
import { loadProse, proseModule } from './prose.ts'
import type { ChapterPage, EmbedPage, SitePage } from './pages.ts'

export { notFound, pageAt, pages } from './pages.ts'

export interface RenderedPage {
  /** For `<html lang>`. */
  language: string
  head: string
  html: string
  /** The source modules that hydrate this page; none on a page that is only read. */
  modules?: { eager: readonly string[]; lazy: readonly string[] }
}

/** The file that a page is written to. */
export const fileOf = ({ path }: SitePage): string => path.replace(/(^|\/)$/, '$1index.html')

export async function render(page: SitePage, origin: string): Promise<RenderedPage> {
  const head = renderToStaticMarkup(<Head page={page} origin={origin} />)
  if (page.kind === 'chapter') return { head, ...(await renderChapter(page)) }
  if (page.kind === 'embed') return { head, ...(await renderEmbed(page)) }
  const html = renderToStaticMarkup(page.kind === 'landing' ? <Landing /> : <NotFound />)
  return { head, html, language: htmlLanguage.en }
}

async function renderChapter(page: ChapterPage): Promise<Omit<RenderedPage, 'head'>> {
  const prose = await loadProse(page)
  const stores = await createStores(Object.keys(figures))
  const html = await renderWhole(<Page page={page} prose={prose} stores={stores} />)
  return { html, language: htmlLanguage[page.language], modules: modulesOf(page, html) }
}

async function renderEmbed(page: EmbedPage): Promise<Omit<RenderedPage, 'head'>> {
  const { figure, language } = page
  const stores = await createStores([figure])
  const html = await renderWhole(<Embed page={page} stores={stores} />)
  const eager = [
    'src/page/embed.tsx',
    `src/figures/${figure}/${figure}.store.ts`,
    `src/figures/${figure}/${figure}.tsx`,
  ]
  return { html, language: htmlLanguage[language], modules: { eager, lazy: [] } }
}

/** Suspended parts in full and in their place; whatever fails in one fails the build. */
async function renderWhole(tree: ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerender(tree, {
    // Else React sets large parts aside in hidden boxes, for a script to put in place.
    progressiveChunkSize: Infinity,
    onError: error => {
      errors.push(error)
    },
  })
  const html = await new Response(prelude).text()
  if (errors.length) throw errors[0]
  return html
}

/** By convention src/figures/x/ holds x.store.ts, the model, and x.tsx, the picture. */
function modulesOf(page: ChapterPage, html: string): NonNullable<RenderedPage['modules']> {
  const names = Object.keys(figures).filter(name => html.includes(`data-figure="${name}"`))
  const fold = html.indexOf('<h2')
  const inView = names.filter(name => fold < 0 || html.indexOf(`data-figure="${name}"`) < fold)
  const picture = (name: string) => `src/figures/${name}/${name}.tsx`
  return {
    eager: [proseModule(page), ...names.map(name => `src/figures/${name}/${name}.store.ts`), ...inView.map(picture)],
    lazy: names.map(picture),
  }
}
