import type { Words } from '../language/language.ts'

export const siteName: Words = { zh: '交叉熵', en: 'Cross-entropy' }

/** The licences of all that is shipped, below the site's base. */
export const licencesFile = 'licences.txt'
