import type { Words } from '../language/language.ts'

export interface Chapter {
  /** The folder of its prose, and its place in the address; the home page has none. */
  slug: string
  /** The page's one h1. */
  title: Words
  /** One sentence for search engines and previews. */
  description: Words
  /** One line for the list of contents. */
  line: Words
}

/** The pages in reading order: navigation, prerendering, sitemap and tests follow from this list. */
export const chapters: readonly Chapter[] = [
  {
    slug: '',
    title: {
      zh: '错得越远，就该学得越快',
      en: 'The further off you are, the faster you should learn.',
    },
    description: {
      zh: '拖动一个神经元最初的输出，看二次代价为何停滞不前，而交叉熵错得越远学得越快。',
      en: 'Drag a neuron’s first output and watch why the quadratic cost stalls where cross-entropy learns '
        + 'fastest: furthest from the right answer.',
    },
    line: {
      zh: '一个神经元，两种代价，同一个起点：亲手拖一拖。',
      en: 'One neuron, two costs, one start: drag it and see.',
    },
  },
]

/** The folder under src/chapters that holds a chapter's zh.mdx and en.mdx. */
export const chapterFolder = ({ slug }: Chapter): string => slug || 'home'
