import { ownSearch } from '../state/address.ts'
import { clientWords } from './client.words.ts'
import { offerLink } from './offer-link.ts'
import { pageLanguage } from './page-language.ts'

async function copy(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link)
    return true
  } catch {
    return false
  }
}

/** A click on the sign beside a heading or a formula goes there, and puts the address of that place on the clipboard. */
export function followHeadingAnchors(): void {
  document.addEventListener('click', async event => {
    const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null
    if (!anchor) return
    const words = clientWords[pageLanguage()]
    // The figures' states are part of the link; what is nobody's but the sender's is not.
    const link = location.origin + location.pathname + ownSearch() + anchor.hash
    const copied = await copy(link)
    const status = anchor.parentElement?.querySelector('.copied')
    if (!status) return
    status.textContent = copied ? words.copied : words.notCopied
    // Going to the section takes the focus along: the field comes after it.
    if (!copied) requestAnimationFrame(() => offerLink(link, anchor.getAttribute('aria-label') ?? '', status))
    setTimeout(() => {
      status.textContent = ''
    }, 3000)
  })
}
