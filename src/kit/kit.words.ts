import type { Words } from '../language/language.ts'

interface KitWords {
  data: string
  reset: string
  copyLink: string
  copied: string
  copyByHand: string
  embed: string
  svg: string
  png: string
  csvFile: string
  code: string
  cite: string
  present: string
  share: string
  failed: string
  /** The first line of a CSV. */
  csv(figure: string): string
  presentation: Record<'previous' | 'next' | 'leave', string>
  skip: string
  presets: string
  states: string
  absent: string
  more: string
  /** One sentence on what the address, or the last typed number, held that could not be used. */
  problems: Record<'address' | 'typed', (clauses: readonly string[]) => string>
  fault: {
    unreadable(key: string, now: string): string
    ambiguous(key: string, now: string): string
    clamped(key: string, now: string): string
    unpaired(key: string): string
    overruled(key: string): string
    unknown(key: string): string
  }
}

export const kitWords: Words<KitWords> = {
  en: {
    data: 'The picture as a table',
    reset: 'Reset',
    copyLink: 'Copy link to this state',
    copied: 'Link copied.',
    copyByHand: 'The browser did not allow copying. Here is the link:',
    embed: 'Embed',
    svg: 'SVG',
    png: 'PNG',
    csvFile: 'CSV',
    code: 'Code',
    cite: 'Cite',
    present: 'Present',
    share: 'Share',
    failed: 'That did not work here. The picture on the page is not affected.',
    csv: figure => `${figure}: the state at the address below`,
    presentation: { previous: 'Previous', next: 'Next', leave: 'Leave' },
    skip: 'Skip this figure',
    presets: 'Start from',
    states: 'Named states',
    absent: 'left at its default',
    more: 'More settings',
    problems: {
      address: clauses => `Not everything in the link could be used: ${clauses.join('; ')}.`,
      typed: clauses => `Not quite as typed: ${clauses.join('; ')}.`,
    },
    fault: {
      unreadable: (key, now) => `${key} is not a value it can take, so it is ${now}`,
      ambiguous: (key, now) => `${key} has a comma that may be a point or part thousands, so it is ${now}`,
      clamped: (key, now) => `${key} was out of range, so it is ${now}`,
      unpaired: key => `${key} came alone, and w and b only count together`,
      overruled: key => `${key} gives way to w and b, which set the start`,
      unknown: key => `this figure has no setting called ${key}`,
    },
  },
  zh: {
    data: '用表格看这张图',
    reset: '还原',
    copyLink: '复制当前状态的链接',
    copied: '链接已复制。',
    copyByHand: '浏览器不让复制，链接在这里：',
    embed: '嵌入',
    svg: 'SVG',
    png: 'PNG',
    csvFile: 'CSV',
    code: '代码',
    cite: '引用',
    present: '演示',
    share: '分享',
    failed: '在这里没能做成，页面上的图不受影响。',
    csv: figure => `${figure}：状态见下面的地址`,
    presentation: { previous: '上一张', next: '下一张', leave: '退出' },
    skip: '跳过这张图',
    presets: '起点',
    states: '有名字的状态',
    absent: '默认值',
    more: '更多设置',
    problems: {
      address: clauses => `链接里有些内容用不上：${clauses.join('；')}。`,
      typed: clauses => `没有完全照你输入的来：${clauses.join('；')}。`,
    },
    fault: {
      unreadable: (key, now) => `${key} 的值读不懂，改用 ${now}`,
      ambiguous: (key, now) => `${key} 里的逗号可以是小数点，也可以是千位分隔号，改用 ${now}`,
      clamped: (key, now) => `${key} 超出了范围，取 ${now}`,
      unpaired: key => `${key} 只有一个，w 和 b 要一起给才算数`,
      overruled: key => `起点已由 w 和 b 定下，${key} 不起作用`,
      unknown: key => `这张图没有叫 ${key} 的设置`,
    },
  },
}
