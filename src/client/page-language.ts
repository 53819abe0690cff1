import { languages, type Language } from '../language/language.ts'

/** The language that the page was written in; `<html lang>` is changed by page translators. */
export const pageLanguage = (): Language =>
  languages.find(name => name === document.getElementById('root')?.dataset.language) ?? 'en'
