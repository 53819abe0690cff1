import { chapters, type Chapter } from '../chapters/chapters.ts'
import { chapterPath } from './chapter-path.ts'
import { figures } from '../figures/registry.ts'
import { languages, type Language } from '../language/language.ts'

/** A page by its kind; `path` is its address below the site's base. */
export interface ChapterPage {
  kind: 'chapter'
  path: string
  language: Language
  chapter: Chapter
}
/** One figure alone. */
export interface EmbedPage {
  kind: 'embed'
  path: string
  language: Language
  figure: string
}
export type SitePage = ChapterPage | EmbedPage | { kind: 'landing' | 'not-found'; path: string }

const landing: SitePage = { kind: 'landing', path: '' }
export const notFound: SitePage = { kind: 'not-found', path: '404.html' }

export const pages: readonly SitePage[] = [
  landing,
  ...languages.flatMap(language =>
    chapters.map((chapter): SitePage => ({ kind: 'chapter', path: chapterPath(chapter, language), language, chapter })),
  ),
  ...languages.flatMap(language =>
    Object.keys(figures).map((figure): SitePage => ({
      kind: 'embed',
      path: `${language}/embed/${figure}/`,
      language,
      figure,
    })),
  ),
  notFound,
]

/** Where a path below the base stands on this site. */
export const addressOf = (path: string): string => import.meta.env.BASE_URL + path

/** The page at an address, however the server spells it. */
export function pageAt(pathname: string): SitePage | undefined {
  const address = pathname.replace(/index\.html$/, '')
  return pages.find(({ path }) => addressOf(path) === address || addressOf(path) === `${address}/`)
}
