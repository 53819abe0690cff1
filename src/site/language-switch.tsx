import { htmlLanguage, ownName } from '../language/language.ts'
import { pageWords } from './page.words.ts'
import { chapterPath } from './chapter-path.ts'
import type { ChapterPage } from './pages.ts'
import { SiteLink } from './site-link.tsx'

/** The same page, section and figures in the other language (client/language-links.ts). */
export function LanguageSwitch({ page }: { page: ChapterPage }) {
  const other = page.language === 'zh' ? 'en' : 'zh'
  return (
    <SiteLink
      path={chapterPath(page.chapter, other)}
      lang={htmlLanguage[other]}
      hrefLang={htmlLanguage[other]}
      aria-label={`${ownName[other]} (${pageWords[page.language].otherLanguage})`}
      data-other-language={other}>
      {ownName[other]}
    </SiteLink>
  )
}
