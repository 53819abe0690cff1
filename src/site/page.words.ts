import type { Words } from '../language/language.ts'

interface PageWords {
  skip: string
  contents: string
  close: string
  onThisPage: string
  otherLanguage: string
  previous: string
  next: string
  /** Over a chapter's title. */
  chapter(number: number): string
  begin: string
  colon: string
  minutes(count: number): string
  /** What one needs to begin, and how many minutes it takes: the first chapter, and all. */
  needs(first: number, chapters: number, all: number): string
  copySection: string
  copyFormula: string
  note(number: string): string
  /** From a note back to where it belongs. */
  toSentence: string
  formula: string
  code: string
  reload: string
  /** Where no script runs; where the browser is too old for it; where it could not be had. */
  still: Record<'none' | 'engine' | 'lost', string>
  colophon: string
  privacy: string
  /** Before its day. */
  edition(version: string): string
  report: string
  licences: string
  /** To the table of symbols and names. */
  symbols: string
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
    previous: '上一页',
    next: '下一页',
    chapter: number => `第 ${number} 章`,
    begin: '开始',
    colon: '：',
    minutes: count => `约 ${count} 分钟`,
    needs: (first, chapters, all) =>
      `会中学代数，知道导数是什么，就够了。第 1 章大约 ${first} 分钟，${chapters} 章读完、图也都试过，大约 ${all} 分钟。`,
    copySection: '复制本节链接',
    copyFormula: '复制这个公式的链接',
    note: number => `旁注 ${number}`,
    toSentence: '回到正文',
    formula: '公式',
    code: '代码',
    reload: '重新载入',
    still: {
      none: '没有脚本，图都静止不动：你看到的是它们起始的样子。',
      engine: '这个浏览器少了页面脚本要用的功能，所以图都静止不动；文字和公式照常可读。',
      lost: '页面的脚本没能载入，图暂时静止不动；文字和公式照常可读。',
    },
    colophon: '页面上的数字都是算出来的，不是抄上去的；引自文献的除外，都注明了出处。',
    privacy: '不用 Cookie，不跟踪：你选的主题和语言，还有供离线阅读的副本，都只存在你自己的浏览器里。',
    edition: version => `版本 ${version}，`,
    report: '报告错误',
    licences: '许可证',
    symbols: '符号和名称：本站的叫法和别处的叫法',
    credit: site => `出自“${site}”：看这张图所在的一节`,
  },
  en: {
    skip: 'Skip to the text',
    contents: 'Contents',
    close: 'Close',
    onThisPage: 'On this page',
    otherLanguage: '用中文读这一页',
    previous: 'Previous',
    next: 'Next',
    chapter: number => `Chapter ${number}`,
    begin: 'Begin',
    colon: ': ',
    minutes: count => `${count} min`,
    needs: (first, chapters, all) =>
      `You need school algebra, and to know what a derivative is. Chapter 1 takes about ${first} minutes, all ${chapters} ` +
      `with their figures about ${all}.`,
    copySection: 'Copy the link to this section',
    copyFormula: 'Copy the link to this formula',
    note: number => `Note ${number}`,
    toSentence: 'Back to the text',
    formula: 'Formula',
    code: 'code',
    reload: 'Reload',
    still: {
      none: 'Without a script the figures stand still: you see each of them as it begins.',
      engine:
        'This browser lacks something that the page’s script needs, so the figures stand still. All else can be read.',
      lost: 'The page’s script could not be loaded, so the figures stand still for now. All else can be read.',
    },
    colophon: 'Every number on this page is computed, none is typed, but for those quoted from a source.',
    privacy:
      'No cookies, no tracking: your theme, your language and a copy to read offline are kept in your own browser.',
    edition: version => `Edition ${version}, `,
    report: 'Report an error',
    licences: 'Licences',
    symbols: 'Symbols and names: what this site calls things, and others do',
    credit: site => `From “${site}”: read the section around this figure`,
  },
}
