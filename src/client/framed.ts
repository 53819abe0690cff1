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
    const beside = link.closest('p') ?? link
    document.querySelector('.link-stays')?.remove()
    const line = document.createElement('p')
    line.className = 'credit link-stays'
    line.setAttribute('role', 'status')
    beside.after(line)
    offerLink(link.href, link.textContent, line)
    // A live region says what comes into it, and nothing that it came with.
    requestAnimationFrame(() => line.append(framedWords[pageLanguage()]))
  }, patience)
  addEventListener('pagehide', () => clearTimeout(timer), { once: true })
}

/**
 * In a frame the history is that of the page around it: a link that stays in the frame takes the place of the entry, so
 * that the reader's way back leads out of the page around, and not through what was clicked in the frame.
 */
export function followFramedLinks(): void {
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || event.defaultPrevented || !isPlainClick(event)) return
    if (link.target === '_top') offerIfStill(link)
    if (link.download || (link.target && link.target !== '_self') || link.origin !== location.origin) return
    event.preventDefault()
    location.replace(link.href)
  })
}
