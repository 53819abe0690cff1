import type { Words } from '../language/language.ts'

export const guessWords: Words<{ skip: string }> = {
  en: { skip: 'Skip, just show me' },
  zh: { skip: '不猜了，直接看' },
}
