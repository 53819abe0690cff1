import type { Words } from '../language/language.ts'

export const siteName: Words = { zh: '交叉熵', en: 'Cross-entropy' }
