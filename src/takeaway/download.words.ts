import type { Words } from '../language/language.ts'

/** What is said of a file that could not be had as asked. */
export const downloadWords: Words<Record<'shielded' | 'sandboxed', string>> = {
  en: {
    shielded:
      'Your browser keeps pages from reading pixels, so a PNG would be noise. The SVG is the same picture, and sharp at any size.',
    sandboxed:
      'If nothing was saved, the page around this figure does not allow it. Open the figure by itself, at this address:',
  },
  zh: {
    shielded: '你的浏览器不让网页读取像素，存成 PNG 只会是一片噪点。请改存 SVG：同一张图，放多大都清楚。',
    sandboxed: '如果没有存下来，是外面的网页不允许。可以单独打开这张图，地址是：',
  },
}
