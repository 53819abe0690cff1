import type { Chapter } from '../chapters/chapters.ts'
import type { Language } from '../language/language.ts'

/** A chapter's address below the site's base. */
export const chapterPath = ({ slug }: Chapter, language: Language): string =>
  slug ? `${language}/${slug}/` : `${language}/`
