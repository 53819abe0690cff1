import type { Words } from '../language/language.ts'

/** What is said where a link leads out of the frame, and the page around lets nothing lead out. */
export const framedWords: Words = {
  en: 'The page around this figure does not let the link open. Its address is selected: press Ctrl+C, or ⌘C.',
  zh: '外面的网页不让打开这个链接。网址已经选中，按 Ctrl+C（⌘C）即可。',
}
