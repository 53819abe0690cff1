import type { Words } from '../language/language.ts'

interface NotebookWords {
  /** Under the title: where the figure is alive. */
  alive(address: string): string
  remember: string
  code: string
  check: string
  /** Python's own comment on the function that prints. */
  prints: string
  /** What the last cell prints, behind the count. */
  agree: string
}

export const notebookWords: Words<NotebookWords> = {
  en: {
    alive: address => `The figure itself, in this state, to drag: <${address}>`,
    remember: 'What the code prints is remembered, so that it can be compared with the figure below.',
    code: 'The computation, in plain Python. Change a number and run it again.',
    check: 'The numbers that the figure showed. Where the code was not changed, they are the same.',
    prints: 'Prints as usual, and remembers lines of the form "key value".',
    agree: 'numbers, all as in the figure',
  },
  zh: {
    alive: address => `同一状态下可以拖动的原图：<${address}>`,
    remember: '先让 print 记下它打印过什么，最后好和图上的数对照。',
    code: '计算过程，只用 Python 自带的东西。改一个数再运行看看。',
    check: '这是图上显示的数。代码没有改动的话，两边一样。',
    prints: '照常打印，并记下“键 值”这样的行。',
    agree: '个数，都和图上一致',
  },
}
