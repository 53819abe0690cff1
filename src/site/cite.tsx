import { ownName } from '../language/language.ts'
import { siteName } from './site.ts'
import { addressOf } from './pages.ts'

/** The year of this edition; a citation that changed every New Year's Eve would be none. */
const year = 2026

/** How to cite the site: BibTeX, and a line of plain text. */
export function Cite() {
  const origin: string = import.meta.env.VITE_SITE_ORIGIN
  // Built without its origin the site knows no address that anybody could follow.
  const root = origin && origin + addressOf('')
  const title = `${siteName.en} (${siteName.zh})`
  const note = `${ownName.en}, ${ownName.zh}`
  return (
    <>
      <pre className="citation">
        <code data-language="bibtex">{`@misc{cross-entropy-by-hand,
  title        = {${title}},
  year         = {${year}},${root && `\n  howpublished = {\\url{${root}}},`}
  note         = {Interactive article in ${note}}
}`}</code>
      </pre>
      <p className="citation">{`${title}, ${year}.${root && ` ${root}`}`}</p>
    </>
  )
}
