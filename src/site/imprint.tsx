import { useLanguage } from '../language/language.ts'
import { pageWords } from './page.words.ts'
import { addressOf } from './pages.ts'
import { ProseLink } from './site-link.tsx'
import { licencesFile } from './site.ts'

const day = String(import.meta.env.VITE_EDITION)
const issues = String(import.meta.env.VITE_ISSUES_URL)

/** At the foot of each page: where the names are told, what it holds to, which edition it is, and where to go with an error. */
export function Imprint() {
  const language = useLanguage()
  const words = pageWords[language]
  const date = new Date(day).toLocaleDateString(language === 'zh' ? 'zh-Hans' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return (
    <p>
      <ProseLink href="/summary/#symbols">{words.symbols}</ProseLink>
      <br />
      {words.colophon}
      {language === 'en' && ' '}
      {words.privacy}
      <br />
      {words.edition(String(import.meta.env.VITE_VERSION))}
      <time dateTime={day}>{date}</time>
      {issues && (
        <>
          {' · '}
          <a href={issues}>{words.report}</a>
        </>
      )}
      {' · '}
      <a href={addressOf(licencesFile)}>{words.licences}</a>
    </p>
  )
}
