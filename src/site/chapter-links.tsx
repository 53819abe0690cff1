import { lineOf, titleOf } from './chapter-words.ts'
import { chapters } from '../chapters/chapters.ts'
import { useWords } from '../language/language.ts'
import { pageWords } from './page.words.ts'
import { chapterPath } from './chapter-path.ts'
import type { ChapterPage } from './pages.ts'
import { SiteLink } from './site-link.tsx'

/** On the home page every chapter with a line on it, elsewhere the one before and the one after. */
export function ChapterLinks({ page }: { page: ChapterPage }) {
  const words = useWords(pageWords)
  const place = chapters.indexOf(page.chapter)
  if (chapters.length < 2) return null
  if (place === 0) {
    return (
      <nav aria-label={words.contents}>
        <ol className="chapter-list">
          {chapters.slice(1).map(chapter => (
            <li key={chapter.slug}>
              <SiteLink path={chapterPath(chapter, page.language)}>{titleOf(chapter, page.language)}</SiteLink>
              <p>{lineOf(chapter, page.language)}</p>
            </li>
          ))}
        </ol>
      </nav>
    )
  }
  const neighbours = [
    { chapter: chapters[place - 1], rel: 'prev', label: words.previous },
    { chapter: chapters[place + 1], rel: 'next', label: words.next },
  ]
  return (
    <nav className="neighbours" aria-label={`${words.previous}, ${words.next}`}>
      {neighbours.map(
        ({ chapter, rel, label }) =>
          chapter && (
            <SiteLink key={rel} rel={rel} path={chapterPath(chapter, page.language)}>
              <small>{label}</small> {titleOf(chapter, page.language)}
            </SiteLink>
          ),
      )}
    </nav>
  )
}
