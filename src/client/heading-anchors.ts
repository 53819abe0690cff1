import { clientWords } from './client.words.ts'
import { pageLanguage } from './page-language.ts'

async function copy(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link)
    return true
  } catch {
    return false
  }
}

/** A click on the sign beside a heading goes to the section, and puts its address on the clipboard. */
export function followHeadingAnchors(): void {
  document.addEventListener('click', async event => {
    const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null
    if (!anchor) return
    const words = clientWords[pageLanguage()]
    // The figures' states are part of the link.
    const copied = await copy(Object.assign(new URL(location.href), { hash: anchor.hash }).href)
    const status = anchor.parentElement?.querySelector('.copied')
    if (!status) return
    status.textContent = copied ? words.copied : words.notCopied
    setTimeout(() => {
      status.textContent = ''
    }, 3000)
  })
}
