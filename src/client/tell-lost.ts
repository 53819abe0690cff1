import { reload } from '../state/address.ts'

/** Says once, in the page's own sentence, that a script could not be had; the page is as it was served. */
export function tellLost(): void {
  const sentence = document.getElementById('site-stand-still')
  const reason = sentence?.querySelector<HTMLElement>('[data-why=lost]')
  if (!sentence || !reason) return
  sentence.hidden = false
  reason.hidden = false
  reason.querySelector('button')?.addEventListener('click', reload, { once: true })
}
