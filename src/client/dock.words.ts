import type { Words } from '../language/language.ts'

export const dockWords: Words<Record<'toFigure' | 'close', string>> = {
  en: { toFigure: 'to the figure', close: 'close' },
  zh: { toFigure: '到图那里', close: '关闭' },
}
