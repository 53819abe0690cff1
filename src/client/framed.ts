import { framedWords } from './framed.words.ts'
import { offerLink } from './offer-link.ts'
import { pageLanguage } from './page-language.ts'

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** So long a link out of the frame has to lead away: in a sandbox it leads nowhere, and nobody is told. */
const patience = 2000

/** A link that has led nowhere: says so, and gives its address to copy. */
function offerIfStill(link: HTMLAnchorElement): void {
  const timer = setTimeout(() => {
    const status = document.createElement('span')
    status.setAttribute('role', 'status')
    link.after(status)
    status.before(' ')
    offerLink(link.href, link.textContent, status)
    // A live region says what comes into it, and nothing that it came with.
    requestAnimationFrame(() => status.append(framedWords[pageLanguage()], ' '))
  }, patience)
  addEventListener('pagehide', () => clearTimeout(timer), { once: true })
}

/**
 * In a frame the history is that of the page around it: a link that stays in the frame takes the place of the entry, so
 * that the reader's way back leads out of the page around, and not through what was clicked in the frame.
 */
export function followFramedLinks(): void {
  const offered = new Set<HTMLAnchorElement>()
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || event.defaultPrevented || !isPlainClick(event)) return
    if (link.target === '_top' && !offered.has(link)) {
      offered.add(link)
      offerIfStill(link)
    }
    if (link.download || (link.target && link.target !== '_self') || link.origin !== location.origin) return
    event.preventDefault()
    location.replace(link.href)
  })
}
