import type { Words } from '../language/language.ts'

export interface Chapter {
  /** The folder of its prose, and its place in the address; the home page has none. */
  slug: string
  /** The page's one h1. */
  title: Words
  /** One line for the list of contents. */
  line: Words
}

/**
 * The pages in reading order: navigation, prerendering, sitemap and tests follow from this list. What search engines
 * read of each stands in descriptions.ts, which no reader's browser loads.
 */
export const chapters: readonly Chapter[] = [
  {
    slug: '',
    title: {
      zh: '错得越远，就该学得越快',
      en: 'The further off you are, the faster you should learn.',
    },
    line: {
      zh: '一个神经元，两种代价，同一个起点：亲手拖一拖。',
      en: 'One neuron, two costs, one start: drag it and see.',
    },
  },
  {
    slug: 'quadratic',
    title: { zh: '二次代价函数的不足', en: 'Where the quadratic cost fails' },
    line: {
      zh: '错得最离谱的神经元，为什么偏偏学得最慢。',
      en: 'Why the neuron that is most wrong learns slowest.',
    },
  },
  {
    slug: 'cross-entropy',
    title: { zh: '交叉熵代价函数', en: 'A cost that cancels the slope' },
    line: {
      zh: '从你想要的学习速度出发，倒推出代价来。',
      en: 'Start from the speed you want, and work back to the cost.',
    },
  },
  {
    slug: 'likelihood',
    title: { zh: '数学原理', en: 'Where it comes from: maximum likelihood' },
    line: {
      zh: '换一条路，从概率出发，走到的还是它。',
      en: 'Another road, from probability, to the same formula.',
    },
  },
  {
    slug: 'intuition',
    title: { zh: '直观理解', en: 'What it punishes: loss against prediction' },
    line: {
      zh: '把预测沿着曲线拖，看它罚得有多狠。',
      en: 'Drag a prediction along the curve and see what it costs.',
    },
  },
  {
    slug: 'margin',
    title: { zh: '另一种形式', en: 'The other form: labels ±1 and the score s' },
    line: {
      zh: '标签换成 ±1，公式变短了，函数还是同一个。',
      en: 'Labels ±1 make the formula shorter. The function stays the same.',
    },
  },
  {
    slug: 'summary',
    title: { zh: '总结', en: 'Summary' },
    line: {
      zh: '两种形式一张表，十个容易糊涂的地方，还有勘误。',
      en: 'Both forms in one table, ten common confusions, and what the sources get wrong.',
    },
  },
]

/** The folder under src/chapters that holds a chapter's zh.mdx and en.mdx. */
export const chapterFolder = ({ slug }: Chapter): string => slug || 'home'
