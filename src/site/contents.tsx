import { titleOf } from './chapter-words.ts'
import { chapters, numberOf } from '../chapters/chapters.ts'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'
import { chapterPath } from './chapter-path.ts'
import type { ChapterPage } from './pages.ts'
import type { Section } from './prose.ts'
import { SiteLink } from './site-link.tsx'

interface ContentsProps {
  page: ChapterPage
  sections: readonly Section[]
}

/**
 * The pages that exist, with this page's sections; a native popover, so it opens and closes without a
 * script too.
 */
export function Contents({ page, sections }: ContentsProps) {
  const words = useWords(pageWords)
  return (
    <>
      <button type="button" popoverTarget="site-contents">
        {words.contents}
      </button>
      <nav id="site-contents" className="contents" popover="auto" aria-label={words.contents}>
        <ol>
          {chapters.map(chapter => {
            const here = chapter === page.chapter
            return (
              <li key={chapter.slug}>
                <SiteLink path={chapterPath(chapter, page.language)} aria-current={here ? 'page' : undefined}>
                  <span className="number">{chapter !== chapters[0] && numberOf(chapter)}</span>{' '}
                  {titleOf(chapter, page.language)}
                </SiteLink>
                {here && sections.length > 0 && (
                  <ol aria-label={words.onThisPage}>
                    {sections.map(({ id, title }) => (
                      <li key={id}>
                        <a href={`#${id}`}>{title}</a>
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            )
          })}
        </ol>
      </nav>
    </>
  )
}
