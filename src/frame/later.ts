/** How long the page is left alone after it has loaded. */
const rest = 1500

function afterFirstView(): Promise<void> {
  // On the server, and where the address holds a state that every part has to show, at once.
  if (typeof window === 'undefined' || location.search) return Promise.resolve()
  return new Promise(resolve => {
    const begin = () => setTimeout(() => resolve(), rest)
    if (document.readyState === 'complete') begin()
    else addEventListener('load', begin, { once: true })
    for (const event of ['pointerdown', 'keydown', 'focusin']) {
      addEventListener(event, () => resolve(), { capture: true, passive: true, once: true })
    }
  })
}

/**
 * Resolves when the first view is done with, or at once when a hand or a key touches the page: the script of what few
 * readers need in the first seconds (`LatePart`) comes then.
 */
export const later: Promise<void> = afterFirstView()

/** A click on a part whose script is still on its way is made again when the part has come to life. */
export function replayClick(part: HTMLElement | null): void {
  if (part && waiting && part.contains(waiting)) {
    const target = waiting
    waiting = null
    target.click()
  }
}

let waiting: HTMLElement | null = null
if (typeof window !== 'undefined') {
  addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('[data-later]:not([data-awake])')) waiting = target
  }, { capture: true })
}
