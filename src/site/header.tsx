import { chapters, numberOf } from '../chapters/chapters.ts'
import { useWords } from '../language/language.ts'
import { numberedTitle } from './chapter-words.ts'
import { Contents } from './contents.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { chapterPath } from './chapter-path.ts'
import { pageWords } from './page.words.ts'
import type { ChapterPage } from './pages.ts'
import type { Section } from './prose.ts'
import { SiteLink } from './site-link.tsx'
import { siteName } from './site.ts'
import { ThemeSwitch } from './theme-switch.tsx'

interface HeaderProps {
  page: ChapterPage
  sections: readonly Section[]
}

export function Header({ page, sections }: HeaderProps) {
  const { language, chapter } = page
  const [home] = chapters
  return (
    <header className="site-header">
      {home && (
        <SiteLink
          className="site-name"
          path={chapterPath(home, language)}
          aria-current={chapter === home ? 'page' : undefined}>
          {siteName[language]}
        </SiteLink>
      )}
      <Here page={page} />
      <Contents page={page} sections={sections} />
      <LanguageSwitch page={page} />
      <ThemeSwitch />
    </header>
  )
}

/** The chapter that one is in, or, on the home page, the one to begin with; on a phone in a word. */
function Here({ page: { chapter, language } }: { page: ChapterPage }) {
  const words = useWords(pageWords)
  const [home, first] = chapters
  if (chapter !== home)
    return (
      <span className="here">
        <span className="brief">{words.chapter(numberOf(chapter))}</span>
        <span className="full">{numberedTitle(chapter, language)}</span>
      </span>
    )
  return (
    first && (
      <SiteLink className="here" path={chapterPath(first, language)}>
        <span>
          {words.begin}
          <span className="full">
            {words.colon}
            {numberedTitle(first, language)}
          </span>
        </span>
      </SiteLink>
    )
  )
}
