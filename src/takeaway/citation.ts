interface Cited {
  /** What is cited, in the reader's language: a figure's title, a page's. */
  title: string
  /** The page or the site that it belongs to. */
  within: string
  address: string
  /** The public name, for the key of the entry. */
  name: string
}

/** The year of this edition. */
export const editionYear = 2026

/** The braces keep the title as it is written; the backslash and the percent sign are TeX's. */
const verbatim = (text: string) => text.replace(/[\\{}]/g, '').replace(/[%#&_$]/g, sign => `\\${sign}`)

/** A BibTeX entry; \url takes the address as it is. */
export const bibtex = ({ title, within, address, name }: Cited): string => `@misc{cross-entropy-${name},
  title        = {${verbatim(title)}},
  howpublished = {\\url{${address}}},
  year         = {${editionYear}},
  note         = {Interactive figure in: ${verbatim(within)}}
}`

/** The same as a line of text. */
export const plainCitation = ({ title, within, address }: Cited): string =>
  `${title}. ${within}, ${editionYear}. ${address}`
