import type { Words } from '../language/language.ts'

/** In the place of a framed figure without a network; and the way to the site, which was kept. */
export const offlineWords: Words<Record<'frame' | 'site', string>> = {
  zh: { frame: '没有网络，而嵌入的图不留离线副本。', site: '去网站看：网站离线也能读。' },
  en: {
    frame: 'There is no network, and a framed figure is not kept for reading offline.',
    site: 'The site itself is: read it there.',
  },
}
