export interface Chapter {
  /** The folder of its prose, and its place in the address; the home page has none. */
  slug: string
}

/**
 * The pages in reading order: navigation, prerendering, sitemap and tests follow from this list. What they are called
 * stands in chapters.words.ts; what search engines read of them in descriptions.ts, which no reader's browser loads.
 */
export const chapters: readonly Chapter[] = [
  '',
  'quadratic',
  'cross-entropy',
  'likelihood',
  'intuition',
  'margin',
  'summary',
  'limits',
  'landscape',
  'information',
  'softmax',
  'choosing',
  'teach',
].map(slug => ({ slug }))

/** A chapter's place in the order of reading, from 1; the home page is none of them and has 0. */
export const numberOf = (chapter: Chapter): number => chapters.indexOf(chapter)

/** The folder under src/chapters that holds a chapter's zh.mdx and en.mdx. */
export const chapterFolder = ({ slug }: Chapter): string => slug || 'home'
