import { languages } from '../language/language.ts'
import { remember } from './remembered.ts'

/** The same page in the other language: its link keeps the section of the address, and the choice is remembered for `/`. */
export function followLanguageLinks(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]')
  const write = () => {
    for (const link of links) link.hash = location.hash
  }
  addEventListener('hashchange', write)
  write()
  for (const link of links) {
    link.addEventListener('click', () => {
      // Not every change of the hash is told.
      write()
      const other = languages.find(name => name === link.dataset.otherLanguage)
      if (other) remember('language', other)
    })
  }
}
