import { LanguageContext } from '../language/language.ts'
import { figures } from '../figures/registry.ts'
import { Figure } from './figure.tsx'
import { IslandsContext, type Islands } from './islands.tsx'
import { pageWords } from './page.words.ts'
import type { EmbedPage } from './pages.ts'
import { SiteLink } from './site-link.tsx'
import { siteName } from './site.ts'
import { StandStill } from './stand-still.tsx'

/** One figure alone, for other people's pages, with a line on where it is at home. */
export function Embed({ page: { figure, language }, islands }: { page: EmbedPage; islands: Islands }) {
  const chapter = figures[figure]?.chapter ?? ''
  return (
    <LanguageContext value={language}>
      <IslandsContext value={islands}>
        <main className="embed">
          <Figure of={figure} />
          <StandStill figures />
          <p className="credit">
            <SiteLink path={`${language}/${chapter}/`} hash={`#${figure}`} target="_top">
              {pageWords[language].credit(siteName[language])}
            </SiteLink>
          </p>
        </main>
      </IslandsContext>
    </LanguageContext>
  )
}
