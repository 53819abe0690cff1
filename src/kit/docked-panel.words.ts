import type { Words } from '../language/language.ts'

interface DockedWords {
  /** Before what the picture shows, for those who do not see it. */
  shows(title: string): string
}

export const dockedWords: Words<DockedWords> = {
  en: { shows: title => `The figure “${title}” now shows: ` },
  zh: { shows: title => `图“${title}”现在的样子：` },
}
