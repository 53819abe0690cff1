import type { Words } from '../language/language.ts'

interface ListenWords {
  /** What the row of controls is called. */
  name: string
  stop: string
  again: string
  close: string
  speed: string
  speeds: Record<'slow' | 'normal' | 'fast', string>
  how: string
  /** A curve as it begins: the how-many-eth, its name, and where it goes. */
  curve(index: number, count: number, name: string, first: string, last: string): string
  /** Where it passes the mark. */
  passes(by: string, places: readonly string[], mark: string): string
  stopped: string
  unable: string
}

export const listenWords: Words<ListenWords> = {
  en: {
    name: 'The curves as sound',
    stop: 'Stop',
    again: 'Play again',
    close: 'Close',
    speed: 'speed',
    speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
    how: 'High is much, low is little; from left to right along the axis.',
    curve: (index, count, name, first, last) => `${index} of ${count}, ${name}: from ${first} to ${last}.`,
    passes: (by, places, mark) => ` A click where it passes ${mark}, at ${by} ${places.join(', ')}.`,
    stopped: 'The sound has ended.',
    unable: 'This browser plays no sound here.',
  },
  zh: {
    name: '听曲线',
    stop: '停',
    again: '再听一遍',
    close: '关闭',
    speed: '快慢',
    speeds: { slow: '慢', normal: '正常', fast: '快' },
    how: '音高就是数值的高低；沿横轴从左耳走到右耳。',
    curve: (index, count, name, first, last) => `第 ${index} 条，共 ${count} 条，${name}：从 ${first} 到 ${last}。`,
    passes: (by, places, mark) => `“嗒”一声的地方越过 ${mark}，${by} ${places.join('、')}。`,
    stopped: '声音放完了。',
    unable: '这个浏览器在这里放不出声音。',
  },
}
