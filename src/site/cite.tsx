import { useLanguage, type Words } from '../language/language.ts'
import { bibtex, plainCitation } from '../takeaway/citation.ts'
import { siteName } from './site.ts'
import { addressOf } from './pages.ts'

const cited: Words<{ title: string; kind: string; author: string }> = {
  zh: { title: `${siteName.zh} (${siteName.en})`, kind: '中英文交互文章', author: siteName.zh },
  en: {
    title: `${siteName.en} (${siteName.zh})`,
    kind: 'Interactive article in Chinese and English',
    author: 'Cross-entropy, by hand',
  },
}

/** How to cite the site: BibTeX, and a line of plain text. */
export function Cite() {
  const language = useLanguage()
  const origin: string = import.meta.env.VITE_SITE_ORIGIN
  const site = { ...cited[language], address: origin && origin + addressOf(''), name: 'by-hand' }
  return (
    <>
      <pre className="citation">
        <code data-language="bibtex">{bibtex(site)}</code>
      </pre>
      <p className="citation">{plainCitation(site, language)}</p>
    </>
  )
}
