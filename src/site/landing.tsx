import { titleOf } from './chapter-words.ts'
import { chapters } from '../chapters/chapters.ts'
import { htmlLanguage, languages, ownName } from '../language/language.ts'
import { addressOf } from './pages.ts'
import { siteName } from './site.ts'

/** Sends the reader to the language chosen before, else to the browser's first that the site has. */
const toOwnLanguage = `{
  let own
  try { own = localStorage.getItem('language') } catch {}
  if (own !== 'zh' && own !== 'en') own = navigator.languages
    .map(tag => tag.slice(0, 2)).find(tag => tag === 'zh' || tag === 'en') || 'en'
  location.replace(${JSON.stringify(addressOf(''))} + own + '/' + location.search + location.hash)
}`

/** `/`: both languages offered, for whom the script cannot send on. */
export function Landing() {
  return (
    <main className="landing">
      <script dangerouslySetInnerHTML={{ __html: toOwnLanguage }} />
      <h1>
        {languages.map(language => (
          <span key={language} lang={htmlLanguage[language]}>
            {siteName[language]}
          </span>
        ))}
      </h1>
      <LanguageLinks />
    </main>
  )
}

const [home] = chapters

/** The home page in each language. */
export function LanguageLinks() {
  return (
    <ul className="language-links">
      {languages.map(language => (
        <li key={language} lang={htmlLanguage[language]}>
          <a href={addressOf(`${language}/`)} hrefLang={htmlLanguage[language]}>
            {ownName[language]}
          </a>
          {home && <p>{titleOf(home, language)}</p>}
        </li>
      ))}
    </ul>
  )
}
