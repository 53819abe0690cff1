import { figures } from '../figures/registry.ts'
import { readQuery } from '../state/query.ts'
import { storeOf } from '../state/stores.ts'
import { clientWords } from './client.words.ts'
import { pageLanguage } from './page-language.ts'
import { wake } from './wake.ts'

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top < innerHeight * 0.6 && bottom > innerHeight * 0.4
}

// Not in the style sheet: there it would also glide on the way to a link's target, while the page still settles.
const glide = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')

/** Words in the prose that name a state of a figure on this page: a click puts the figure in it. */
export function followStateLinks(): void {
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-state]') : null
    if (!link || event.defaultPrevented || !isPlainClick(event)) return
    const figure = link.dataset.state ?? ''
    // A figure of another page: the browser goes there.
    if (!document.getElementById(figure)) return
    event.preventDefault()
    void visit(link, figure)
  })
}

async function visit(link: HTMLAnchorElement, figure: string): Promise<void> {
  try {
    const model = await figures[figure]?.model()
    if (!model) throw new Error(`there is no figure "${figure}"`)
    storeOf(model).visit(readQuery(link.dataset.search ?? '', model).values)
  } catch {
    // The link says the same.
    location.assign(link.href)
    return
  }
  const element = document.getElementById(figure)
  const island = element?.closest<HTMLElement>('[data-island]')
  if (island) void wake(island)
  if (!element || isInView(element)) return
  element.scrollIntoView({ block: 'start', behavior: glide() })
  element.focus({ preventScroll: true })
  offerWayBack(link)
}

/** A button that leads back to the sentence, until the reader has come back without it. */
function offerWayBack(link: HTMLAnchorElement): void {
  document.querySelector('.back-chip')?.remove()
  const chip = document.createElement('button')
  chip.type = 'button'
  chip.className = 'back-chip'
  chip.textContent = clientWords[pageLanguage()].backToSentence
  chip.addEventListener('click', () => {
    chip.remove()
    link.scrollIntoView({ block: 'center', behavior: glide() })
    link.focus({ preventScroll: true })
  })
  link.after(chip)
  if (!('IntersectionObserver' in window)) return
  let left = false
  const observer = new IntersectionObserver(entries => {
    const intersects = entries.at(-1)?.isIntersecting ?? false
    if (!intersects) left = true
    else if (left) chip.remove()
    if (!chip.isConnected) observer.disconnect()
  })
  observer.observe(link)
}
