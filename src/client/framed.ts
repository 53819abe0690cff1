const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/**
 * In a frame the history is that of the page around it: a link that stays in the frame takes the place of the entry, so
 * that the reader's way back leads out of the page around, and not through what was clicked in the frame.
 */
export function replaceInFrame(): void {
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || event.defaultPrevented || !isPlainClick(event)) return
    if (link.download || (link.target && link.target !== '_self') || link.origin !== location.origin) return
    event.preventDefault()
    location.replace(link.href)
  })
}
