const controls = /<(button|input|select|textarea)\b([^>]*)>/g

/** A browser restores what was typed before a reload, unless it is told not to; of these it asks no such word. */
const restoresNothing = /^<button|\stype="(radio|checkbox|button)"/

/**
 * On the server: an island's HTML with its controls disabled, since nothing would answer them before their script is
 * there.
 */
export const asleep = (html: string): string =>
  html.replace(controls, (whole, name: string, attributes: string) => {
    if (/\sdisabled=/.test(attributes)) return whole
    const fills = !restoresNothing.test(whole) && !/\sautocomplete=/i.test(attributes)
    const added = fills ? ' data-asleep="fill" autocomplete="off"' : ' data-asleep=""'
    return `<${name} disabled=""${added}${attributes}>`
  })

/**
 * In the browser, right before the island is hydrated: as React wrote it, since it corrects no attribute. What stands in a
 * drawer is not hydrated with it, and sleeps on (kit/drawer.tsx).
 */
export function rouse(island: ParentNode): void {
  for (const control of island.querySelectorAll('[data-asleep]')) {
    if (control.closest('[data-drawer]')) continue
    if (control.getAttribute('data-asleep') === 'fill') control.removeAttribute('autocomplete')
    control.removeAttribute('data-asleep')
    control.removeAttribute('disabled')
  }
}
