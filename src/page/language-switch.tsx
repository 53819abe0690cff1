import { htmlLanguage, ownName } from '../language/language.ts'
import { pageWords } from './page.words.ts'
import { chapterPath } from './chapter-path.ts'
import type { ChapterPage } from './pages.ts'
import { remember } from './remembered.ts'
import { SiteLink } from './site-link.tsx'

/** The same page, section and figures in the other language; the choice is remembered for `/`. */
export function LanguageSwitch({ page }: { page: ChapterPage }) {
  const other = page.language === 'zh' ? 'en' : 'zh'
  return (
    <SiteLink
      path={chapterPath(page.chapter, other)}
      lang={htmlLanguage[other]}
      hrefLang={htmlLanguage[other]}
      aria-label={`${ownName[other]} (${pageWords[page.language].otherLanguage})`}
      onClick={event => {
        remember('language', other)
        // The hash changes without React hearing of it, so it is read at the last moment.
        event.currentTarget.hash = location.hash
      }}>
      {ownName[other]}
    </SiteLink>
  )
}
