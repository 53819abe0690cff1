import type { Words } from '../language/language.ts'

/** In a frame that has lost the network. */
export const embedOfflineWords: Words = {
  zh: '现在没有网络。眼前的图照常能拖；按钮背后还没载入的东西，要等联网。',
  en: 'There is no network. The figure can still be dragged; what a button has yet to load must wait.',
}
