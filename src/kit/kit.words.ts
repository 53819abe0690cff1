import type { Words } from '../language/language.ts'

interface KitWords {
  reset: string
  presentation: Record<'previous' | 'next' | 'leave', string>
  skip: string
  presets: string
  states: string
  absent: string
  more: string
  shareAndSave: string
  /** What of a drawer could not be had. */
  drawer: Record<'lost' | 'again' | 'reload', string>
  /** One sentence on what the address, or the last typed number, held that could not be used. */
  problems: Record<'address' | 'typed', (clauses: readonly string[]) => string>
  fault: {
    unreadable(key: string, now: string): string
    ambiguous(key: string, now: string): string
    clamped(key: string, now: string): string
    rounded(key: string, now: string): string
    unpaired(key: string): string
    overruled(key: string): string
    unknown(key: string): string
  }
}

export const kitWords: Words<KitWords> = {
  en: {
    reset: 'Reset',
    presentation: { previous: 'Previous', next: 'Next', leave: 'Leave' },
    skip: 'Skip this figure',
    presets: 'Start from',
    states: 'Presets',
    absent: 'left at its default',
    more: 'More settings',
    shareAndSave: 'Share and save',
    drawer: {
      lost: 'This part could not be loaded and stands as it was served; the figure itself works.',
      again: 'Try again',
      reload: 'Reload the page in this state',
    },
    problems: {
      address: clauses => `Not everything in the link could be used: ${clauses.join('; ')}.`,
      typed: clauses => `Not quite as typed: ${clauses.join('; ')}.`,
    },
    fault: {
      unreadable: (key, now) => `${key} is not a value it can take, so it is ${now}`,
      ambiguous: (key, now) => `${key} has a comma that may be a point or part thousands, so it is ${now}`,
      clamped: (key, now) => `${key} was out of range, so it is ${now}`,
      rounded: (key, now) => `${key} cannot be exactly that, so it is ${now}, the nearest value`,
      unpaired: key => `${key} came alone, and w and b only count together`,
      overruled: key => `${key} gives way to w and b, which set the start`,
      unknown: key => `this figure has no setting called ${key}`,
    },
  },
  zh: {
    reset: '还原',
    presentation: { previous: '上一张', next: '下一张', leave: '退出' },
    skip: '跳过这张图',
    presets: '起点',
    states: '预设',
    absent: '默认值',
    more: '更多设置',
    shareAndSave: '分享与保存',
    drawer: {
      lost: '这一部分没能加载，停在刚打开时的样子，图本身不受影响。',
      again: '再试一次',
      reload: '重新载入页面，状态不变',
    },
    problems: {
      address: clauses => `链接里有些内容用不上：${clauses.join('；')}。`,
      typed: clauses => `没有完全照你输入的来：${clauses.join('；')}。`,
    },
    fault: {
      unreadable: (key, now) => `${key} 的值读不懂，改用 ${now}`,
      ambiguous: (key, now) => `${key} 里的逗号可以是小数点，也可以是千位分隔号，改用 ${now}`,
      clamped: (key, now) => `${key} 超出了范围，取 ${now}`,
      rounded: (key, now) => `${key} 取不到这个值，用最接近的 ${now}`,
      unpaired: key => `${key} 只有一个，w 和 b 要一起给才算数`,
      overruled: key => `起点已由 w 和 b 定下，${key} 不起作用`,
      unknown: key => `这张图没有叫 ${key} 的设置`,
    },
  },
}
