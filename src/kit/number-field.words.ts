import type { Words } from '../language/language.ts'

interface NumberFieldWords {
  /** What was typed is no number: what was expected, and what still holds. */
  unreadable(text: string, least: string, most: string, now: string): string
  ambiguous(text: string, one: string, other: string, now: string): string
}

export const numberFieldWords: Words<NumberFieldWords> = {
  en: {
    unreadable: (text, least, most, now) =>
      `${text ? `“${text}” is not a number I can read` : 'There is no number here'}. Type one from ${least} to ${most}; until then it stays ${now}.`,
    ambiguous: (text, one, other, now) =>
      `“${text}” may be ${one} or ${other}. Type the one you mean; until then it stays ${now}.`,
  },
  zh: {
    unreadable: (text, least, most, now) =>
      `${text ? `“${text}”读不成一个数` : '这里没有填数'}。请填 ${least} 到 ${most} 之间的数，填好之前还是 ${now}。`,
    ambiguous: (text, one, other, now) =>
      `“${text}”可以是 ${one}，也可以是 ${other}。请写成你要的那一个，写好之前还是 ${now}。`,
  },
}
