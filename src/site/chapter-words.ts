import { chapters, numberOf, type Chapter } from '../chapters/chapters.ts'
import { chapterWords } from '../chapters/chapters.words.ts'
import type { Language } from '../language/language.ts'

function wordsOf({ slug }: Chapter, language: Language) {
  const words = chapterWords[language][slug]
  if (!words) throw new Error(`the page "${slug}" has no name`)
  return words
}

export const titleOf = (chapter: Chapter, language: Language): string => wordsOf(chapter, language).title
export const lineOf = (chapter: Chapter, language: Language): string => wordsOf(chapter, language).line
export const questionOf = (chapter: Chapter, language: Language): string | undefined =>
  wordsOf(chapter, language).question

/** "2 · A cost that cancels the slope"; the home page has no number. */
export const numberedTitle = (chapter: Chapter, language: Language): string =>
  chapter === chapters[0] ? titleOf(chapter, language) : `${numberOf(chapter)} · ${titleOf(chapter, language)}`
