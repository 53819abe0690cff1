import type { Words } from '../language/language.ts'

interface PageWords {
  skip: string
  contents: string
  close: string
  onThisPage: string
  otherLanguage: string
  theme: Record<'system' | 'light' | 'dark', string>
  previous: string
  next: string
  copySection: string
  copied: string
  notCopied: string
  note: string
  formula: string
  table: string
  derivation: {
    name(steps: number): string
    bar: string
    begin: string
    next: string
    back: string
    all: string
    at(step: number, steps: number): string
  }
  predict: Record<'name' | 'show' | 'right' | 'hit' | 'miss', string>
  backToSentence: string
  figureFailed: string
  reload: string
  colophon: string
  /** Under a figure on someone else's page. */
  credit(site: string): string
}

export const pageWords: Words<PageWords> = {
  zh: {
    skip: '跳到正文',
    contents: '目录',
    close: '关闭',
    onThisPage: '本页',
    otherLanguage: 'Read this page in English',
    theme: { system: '配色：随系统', light: '配色：浅色', dark: '配色：深色' },
    previous: '上一页',
    next: '下一页',
    copySection: '复制本节链接',
    copied: '已复制',
    notCopied: '链接在地址栏里',
    note: '旁注',
    formula: '公式',
    table: '表格',
    derivation: {
      name: steps => `推导，共 ${steps} 步`,
      bar: '逐步看推导',
      begin: '一步一步看',
      next: '下一步',
      back: '上一步',
      all: '全部展开',
      at: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
    },
    predict: { name: '先猜一猜', show: '看答案', right: '正解', hit: '猜对了。', miss: '没猜中，不少人都会这么想。' },
    backToSentence: '回到刚才那句',
    figureFailed: '这幅图没能画出来，文字不受影响。',
    reload: '重新载入',
    colophon: '页面上的每个数字都是算出来的，不是抄上去的。',
    credit: site => `出自“${site}”：看这张图所在的一节`,
  },
  en: {
    skip: 'Skip to the text',
    contents: 'Contents',
    close: 'Close',
    onThisPage: 'On this page',
    otherLanguage: '用中文读这一页',
    theme: { system: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
    previous: 'Previous',
    next: 'Next',
    copySection: 'Copy the link to this section',
    copied: 'Copied',
    notCopied: 'The link is in the address bar',
    note: 'Note',
    formula: 'Formula',
    table: 'Table',
    derivation: {
      name: steps => `Derivation in ${steps} steps`,
      bar: 'Step through the derivation',
      begin: 'Step through',
      next: 'Next step',
      back: 'Step back',
      all: 'Show all',
      at: (step, steps) => `Step ${step} of ${steps}`,
    },
    predict: {
      name: 'Guess first',
      show: 'Show the answer',
      right: 'the answer',
      hit: 'You guessed it.',
      miss: 'Not so. Many people guess as you did.',
    },
    backToSentence: 'Back to the sentence',
    figureFailed: 'This figure could not be drawn. The text reads on without it.',
    reload: 'Reload',
    colophon: 'Every number on this page is computed, none is typed.',
    credit: site => `From “${site}”: read the section around this figure`,
  },
}
