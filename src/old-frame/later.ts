/** How long the page is left alone after it has loaded. */
const rest = 2500

function afterFirstView(): Promise<void> {
  // On the server, and where the address holds a state that every part has to show, at once.
  if (typeof window === 'undefined' || location.search) return Promise.resolve()
  return new Promise(resolve => {
    const begin = () => setTimeout(() => resolve(), rest)
    if (document.readyState === 'complete') begin()
    else addEventListener('load', begin, { once: true })
    for (const event of ['pointermove', 'pointerdown', 'scroll', 'keydown', 'focusin']) {
      addEventListener(event, () => resolve(), { capture: true, passive: true, once: true })
    }
  })
}

/**
 * Resolves when the first view is done with, or at once when a pointer, a key or a scroll shows that somebody is at
 * work: the script of what few readers need in the first seconds (`LatePart`) comes then.
 */
export const later: Promise<void> = afterFirstView()

/** The last click on a part whose script was still on its way. */
let waiting: HTMLElement | null = null

const asleep = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.closest('[data-later]:not([data-awake])') !== null

if (typeof window !== 'undefined') {
  addEventListener(
    'click',
    event => {
      const { target } = event
      if (!asleep(target)) return
      // Else a box would be ticked now and once more later.
      if (target instanceof HTMLInputElement) event.preventDefault()
      waiting = target
    },
    { capture: true },
  )
}

/** A click that came before a part's script is made again when the part has come to life. */
export function replay(part: HTMLElement | null): void {
  if (!part || !waiting || !part.contains(waiting)) return
  const target = waiting
  waiting = null
  target.click()
}
