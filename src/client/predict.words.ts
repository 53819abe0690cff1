import type { Words } from '../language/language.ts'

export const predictWords: Words<Record<'name' | 'show' | 'right' | 'hit' | 'miss', string>> = {
  zh: { name: '先猜一猜', show: '看答案', right: '正确答案', hit: '猜对了。', miss: '没猜中，不少人都会这么想。' },
  en: {
    name: 'Guess first',
    show: 'Show the answer',
    right: 'the answer',
    hit: 'You guessed it.',
    miss: 'Not so. Many people guess as you did.',
  },
}
