import type { Language } from '../language/language.ts'
import { reload } from '../state/address.ts'
import { clientWords } from './client.words.ts'

/** An island that cannot live: its drawing as it was served, a sentence, and a way to try again. */
export function standStill(island: HTMLElement, language: Language, served?: readonly Node[]): void {
  const words = clientWords[language]
  const notice = document.createElement('div')
  notice.className = 'stand-still'
  notice.setAttribute('role', 'status')
  const sentence = document.createElement('span')
  sentence.textContent = words.still
  // A module that once failed to load is not asked for again within the page; the state is in the address.
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = words.reload
  again.addEventListener('click', reload)
  notice.append(sentence, ' ', again)
  if (served) island.replaceChildren(...served)
  island.append(notice)
  delete island.dataset.awake
}
