import type { Words } from '../language/language.ts'

/** What the page says when something is done by hand, or cannot be done. */
export const clientWords: Words<Record<'still' | 'reload' | 'copied' | 'notCopied', string>> = {
  zh: {
    still: '这幅图没能活动起来，眼前是它的静态样子，文字不受影响。',
    reload: '重新载入',
    copied: '已复制',
    notCopied: '浏览器不让复制，按 Ctrl+C（⌘C）',
  },
  en: {
    still: 'This figure could not be brought to life. You see it as it was served; the text reads on.',
    reload: 'Reload',
    copied: 'Copied',
    notCopied: 'Press Ctrl+C, or ⌘C',
  },
}
