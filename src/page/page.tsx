import { titleOf } from './chapter-words.ts'
import { chapters } from '../chapters/chapters.ts'
import { LanguageContext } from '../language/language.ts'
import { StoresContext } from '../state/stores-context.ts'
import { ChapterLinks } from './chapter-links.tsx'
import type { FigureStores } from './figure-stores.ts'
import { Header } from './header.tsx'
import { pageWords } from './page.words.ts'
import type { ChapterPage } from './pages.ts'
import { proseComponents } from './prose-components.ts'
import type { Prose } from './prose.ts'

interface PageProps {
  page: ChapterPage
  prose: Prose
  stores: FigureStores
}

/** A chapter with the shell around it: the one tree that is prerendered and hydrated. */
export function Page({ page, prose: Body, stores }: PageProps) {
  const { language, chapter } = page
  const words = pageWords[language]
  return (
    <LanguageContext value={language}>
      <StoresContext value={stores}>
        <a className="skip" href="#site-main">
          {words.skip}
        </a>
        <Header page={page} sections={Body.sections} />
        <main id="site-main" tabIndex={-1}>
          <article className={chapter === chapters[0] ? 'home' : undefined}>
            <h1>{titleOf(chapter, language)}</h1>
            <Body components={proseComponents} />
          </article>
        </main>
        <footer>
          <ChapterLinks page={page} />
          <p>{words.colophon}</p>
        </footer>
      </StoresContext>
    </LanguageContext>
  )
}
