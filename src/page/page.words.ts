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
  backToSentence: string
  figureFailed: string
  reload: string
  colophon: string
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
    backToSentence: '回到刚才那句',
    figureFailed: '这幅图没能画出来，文字不受影响。',
    reload: '重新载入',
    colophon: '页面上的每个数字都是算出来的，不是抄上去的。',
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
    backToSentence: 'Back to the sentence',
    figureFailed: 'This figure could not be drawn. The text reads on without it.',
    reload: 'Reload',
    colophon: 'Every number on this page is computed, none is typed.',
  },
}
