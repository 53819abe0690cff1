import { titleOf } from './chapter-words.ts'
import { chapters, numberOf } from '../chapters/chapters.ts'
import { LanguageContext } from '../language/language.ts'
import { ChapterLinks } from './chapter-links.tsx'
import { Header } from './header.tsx'
import { Imprint } from './imprint.tsx'
import { IslandsContext, type Islands } from './islands.tsx'
import { pageWords } from './page.words.ts'
import type { ChapterPage } from './pages.ts'
import type { Prose } from './prose.ts'
import { proseComponents } from './prose-components.ts'
import { StandStill } from './stand-still.tsx'

interface PageProps {
  page: ChapterPage
  prose: Prose
  islands: Islands
  /** How many minutes each chapter takes. */
  minutes: readonly number[]
}

/** A chapter with the shell around it. Only the server ever renders it: in the browser it belongs to nobody. */
export function Page({ page, prose: Body, islands, minutes }: PageProps) {
  const { language, chapter } = page
  const words = pageWords[language]
  return (
    <LanguageContext value={language}>
      <IslandsContext value={islands}>
        <a className="skip" href="#site-main">
          {words.skip}
        </a>
        <Header page={page} sections={Body.sections} />
        <main id="site-main" tabIndex={-1}>
          <StandStill figures={Body.figures.length > 0} />
          <article className={chapter === chapters[0] ? 'home' : undefined}>
            <h1>
              {chapter !== chapters[0] && <span className="kicker">{words.chapter(numberOf(chapter))} </span>}
              {titleOf(chapter, language)}
            </h1>
            <Body components={proseComponents} />
          </article>
        </main>
        <footer>
          <ChapterLinks page={page} minutes={minutes} />
          <Imprint />
        </footer>
      </IslandsContext>
    </LanguageContext>
  )
}
