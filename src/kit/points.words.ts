import type { Words } from '../language/language.ts'

interface PointsWords {
  /** What a screen reader says where the tab key comes to the points. */
  group: string
  /** What the keys do, for whoever has some. */
  keys: string
}

export const pointsWords: Words<PointsWords> = {
  en: {
    group: 'Points: N goes to the next one, Shift+N to the one before',
    keys: 'By keys: N goes to the next point, Shift+N back; the arrows move it, Enter flips it, Delete takes it away.',
  },
  zh: {
    group: '点：按 N 到下一个，按 Shift+N 回到上一个',
    keys: '用键盘：N 到下一个点，Shift+N 回上一个；方向键移动，回车翻转，Delete 删掉。',
  },
}
