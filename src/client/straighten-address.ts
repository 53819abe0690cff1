import { figures } from '../figures/registry.ts'
import { straighten } from '../state/straighten.ts'
import { placeWords } from './place.words.ts'
import { pageLanguage } from './page-language.ts'

/** What a hash may name: headings, figures and their tables. */
const placesOf = (page: ParentNode) => [...page.querySelectorAll('main [id], main')].map(({ id }) => id).filter(Boolean)

/** Brings a bent address back to what was meant, before anything reads it; says what leads nowhere. */
export function straightenAddress(): void {
  const { pathname, search, hash } = location
  const meant = straighten(location, { figures: Object.keys(figures), places: placesOf(document) })
  const kept = meant.hash && hash
  if (meant.search !== search || kept !== hash) {
    try {
      history.replaceState(history.state, '', pathname + meant.search + kept)
    } catch {
      // A sandboxed frame may not write its address, but go to another.
      location.replace(pathname + meant.search + meant.hash)
      return
    }
  }
  if (meant.hash !== kept) location.replace(meant.hash)
  const name = nameIn(meant.hash)
  if (name !== null && document.getElementById(meant.hash.slice(1)) === null) tellNowhere(name)
}

/** A hash that was written as a name, in whatever script; not what programs put there, such as "_=_". */
function nameIn(hash: string): string | null {
  let text = hash
  try {
    text = decodeURIComponent(hash)
  } catch {
    // A stray "%" is no escape.
  }
  return /^#(\p{L}[\p{L}\p{N}_.:= -]{1,40})$/u.exec(text)?.[1] ?? null
}

/** In one sentence, before the text: that the page has no such place, and where it is if that is known. */
function tellNowhere(name: string): void {
  const words = placeWords[pageLanguage()]
  const sentence = document.createElement('p')
  sentence.className = 'nowhere'
  sentence.setAttribute('role', 'status')
  const figure = name.toLowerCase()
  const chapter = Object.hasOwn(figures, figure) ? figures[figure]?.chapter : undefined
  if (chapter === undefined) sentence.append(words.nowhere(name))
  else {
    const link = document.createElement('a')
    link.href = `${import.meta.env.BASE_URL}${pageLanguage()}/${chapter}/${location.search}#${figure}`
    link.textContent = words.there
    sentence.append(words.elsewhere(name), link)
  }
  document.querySelector('main')?.prepend(sentence)
}
