import { chapters, numberOf } from '../chapters/chapters.ts'
import { useWords } from '../language/language.ts'
import { chapterPath } from './chapter-path.ts'
import { lineOf, numberedTitle, questionOf, titleOf } from './chapter-words.ts'
import { pageWords } from './page.words.ts'
import type { ChapterPage } from './pages.ts'
import { SiteLink } from './site-link.tsx'

interface ChapterLinksProps {
  page: ChapterPage
  /** How many minutes each chapter takes. */
  minutes: readonly number[]
}

/** On the home page where to begin, and every chapter with a line on it; elsewhere the one before and the one after. */
export function ChapterLinks({ page, minutes }: ChapterLinksProps) {
  if (chapters.length < 2) return null
  return page.chapter === chapters[0] ? <AllChapters page={page} minutes={minutes} /> : <Neighbours page={page} />
}

function AllChapters({ page: { language }, minutes }: ChapterLinksProps) {
  const words = useWords(pageWords)
  const [, first] = chapters
  const all = minutes.reduce((sum, time) => sum + time, 0)
  return (
    <nav aria-label={words.contents}>
      {first && (
        <div className="begin">
          <SiteLink rel="next" path={chapterPath(first, language)}>
            {words.begin}
            {words.colon}
            {numberedTitle(first, language)}
          </SiteLink>
          <p>{words.needs(minutes[0] ?? 0, chapters.length - 1, 5 * Math.round(all / 5))}</p>
        </div>
      )}
      <ol className="chapter-list">
        {chapters.slice(1).map((chapter, index) => (
          <li key={chapter.slug}>
            <span className="number">{numberOf(chapter)}</span>
            <SiteLink path={chapterPath(chapter, language)}>{titleOf(chapter, language)}</SiteLink>
            <small>{words.minutes(minutes[index] ?? 0)}</small>
            <p>{lineOf(chapter, language)}</p>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The next chapter is led to by the question that it answers. */
function Neighbours({ page: { chapter, language } }: { page: ChapterPage }) {
  const words = useWords(pageWords)
  const place = numberOf(chapter)
  const [previous, next] = [chapters[place - 1], chapters[place + 1]]
  const question = next && questionOf(next, language)
  return (
    <nav className="neighbours" aria-label={`${words.previous}, ${words.next}`}>
      {previous && (
        <SiteLink rel="prev" path={chapterPath(previous, language)}>
          <small>{words.previous}</small> {numberedTitle(previous, language)}
        </SiteLink>
      )}
      {next && (
        <SiteLink rel="next" path={chapterPath(next, language)}>
          {question && <span className="question">{question}</span>} <small>{words.next}</small>{' '}
          {numberedTitle(next, language)}
        </SiteLink>
      )}
    </nav>
  )
}
