import { chapters } from '../chapters/chapters.ts'
import { Contents } from './contents.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { chapterPath } from './chapter-path.ts'
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
      <Contents page={page} sections={sections} />
      <LanguageSwitch page={page} />
      <ThemeSwitch />
    </header>
  )
}
