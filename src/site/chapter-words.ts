import type { Chapter } from '../chapters/chapters.ts'
import { chapterWords } from '../chapters/chapters.words.ts'
import type { Language } from '../language/language.ts'

function wordsOf({ slug }: Chapter, language: Language) {
  const words = chapterWords[language][slug]
  if (!words) throw new Error(`the page "${slug}" has no name`)
  return words
}

export const titleOf = (chapter: Chapter, language: Language): string => wordsOf(chapter, language).title
export const lineOf = (chapter: Chapter, language: Language): string => wordsOf(chapter, language).line
