import './newer-edition.css'
import { reload } from '../state/address.ts'
import { newerWords } from './newer-edition.words.ts'
import { pageLanguage } from './page-language.ts'

/** One line at the window's foot, which says that there is a newer edition, and goes when it is told to. */
export function tellNewer(): void {
  const words = newerWords[pageLanguage()]
  const line = document.createElement('p')
  line.className = 'newer-edition'
  line.setAttribute('role', 'status')
  const button = (name: string, act: () => void) => {
    const element = document.createElement('button')
    element.type = 'button'
    element.textContent = name
    element.addEventListener('click', act)
    return element
  }
  line.append(
    button(words.load, reload),
    button(words.later, () => line.remove()),
  )
  document.body.append(line)
  // A live region says what comes into it, and nothing that it came with.
  requestAnimationFrame(() => line.prepend(words.newer))
}
