import type { Language } from '../language/language.ts'

interface Cited {
  /** What is cited, in the reader's language: a figure's title, the site's. */
  title: string
  /** What kind of thing it is, in the reader's language. */
  kind: string
  /** Who answers for it: the site. */
  author: string
  /** The page that it stands on; absent where that is the site itself. */
  within?: string | undefined
  /** Empty where the site was built without its origin, and knows no address that anybody could follow. */
  address: string
  /** The public name, for the key of the entry. */
  name: string
}

/** The page's own name in its title, "10 · More than two classes · Cross-entropy": neither its number nor the site's or the figure's name. */
export const pageIn = (documentTitle: string, ...others: readonly string[]): string | undefined =>
  documentTitle.split(' · ').find(part => !others.includes(part) && !/^\d+$/.test(part))

/** The day of this edition, from CHANGELOG.md: a citation that changed every day would be none. */
const edition = String(import.meta.env.VITE_EDITION)
const [year = '', month = '', day = ''] = edition.split('-')

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The braces keep the title as it is written; the rest are TeX's own signs. */
const verbatim = (text: string) =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[%#&_$]/g, sign => `\\${sign}`)
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')

/** Without a full stop, which every style adds. */
const unstopped = (text: string) => text.trim().replace(/[.。]+$/, '')

/** A sentence of a citation: with the stop that it has, or one. */
const stopped = (text: string) => (/[.?!。？！]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** A BibTeX entry; \url takes the address as it is. */
export function bibtex({ title, kind, author, within, address, name }: Cited): string {
  const fields = [
    ['author', `{{${verbatim(author)}}}`],
    ['title', `{{${verbatim(unstopped(title))}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? ''],
    ...(address ? [['howpublished', `{\\url{${address}}}`]] : []),
    ['note', `{${verbatim(within === undefined ? kind : `${kind}: ${unstopped(within)}`)}}`],
  ]
  return `@misc{cross-entropy-${name},\n${fields.map(([key = '', value]) => `  ${key.padEnd(12)} = ${value}`).join(',\n')}\n}`
}

/** A day as ISO 8601 has it, where the reader is. */
const dayOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-')

/**
 * The same as a line of text: as APA has it in English, and as GB/T 7714 in Chinese, which asks for the day of reading too:
 * that of the edition, where nobody reads yet.
 */
export function plainCitation(
  { title, kind, author, within, address }: Cited,
  language: Language,
  today?: Date,
): string {
  if (language === 'zh') {
    const read = today ? dayOf(today) : edition
    const whole = within === undefined ? unstopped(title) : `${unstopped(title)}：${unstopped(within)}`
    return `${stopped(author)} ${whole}[EB/OL]. (${edition})[${read}]. ${address}`.trim()
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const monthAndDay = date.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })
  const place = within === undefined ? '' : ` In ${stopped(within)}`
  return `${stopped(author)} (${year}, ${monthAndDay}). ${unstopped(title)} [${kind}].${place} ${address}`.trim()
}
