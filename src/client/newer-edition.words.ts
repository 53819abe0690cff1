import type { Words } from '../language/language.ts'

/** Told in a page whose site has been published anew. */
export const newerWords: Words<Record<'newer' | 'load' | 'later', string>> = {
  zh: { newer: '本站有了新版，眼前这一页照常能用。', load: '换成新版', later: '先不换' },
  en: {
    newer: 'There is a newer edition of this site. This page keeps working.',
    load: 'Load the new one',
    later: 'Not now',
  },
}
