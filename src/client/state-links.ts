import { figures } from '../figures/registry.ts'
import { readQuery } from '../state/query.ts'
import { storeOf } from '../state/stores.ts'
import { goToFigure, isPictureInView } from './figure-in-view.ts'
import { dataOf, wake } from './wake.ts'

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** Words in the prose that name a state of a figure on this page: a click puts the figure in it. */
export function followStateLinks(): void {
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-state]') : null
    if (!link || event.defaultPrevented || !isPlainClick(event)) return
    const figure = link.dataset.state ?? ''
    const island = document.getElementById(figure)?.closest<HTMLElement>('[data-island]')
    // A figure of another page: the browser goes there.
    if (!island) return
    event.preventDefault()
    void visit(link, figure, island)
  })
}

async function visit(link: HTMLAnchorElement, figure: string, island: HTMLElement): Promise<void> {
  try {
    const model = await figures[figure]?.model()
    if (!model) throw new Error(`there is no figure "${figure}"`)
    storeOf(model).visit(readQuery(link.dataset.search ?? '', model).values)
  } catch {
    // The link says the same.
    location.assign(link.href)
    return
  }
  void wake(island)
  if (isPictureInView(island)) return
  // The reader stays: opened anew, the page is not to go to where it was entered.
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
  try {
    const data = dataOf(island)
    if (!data) throw new Error(`the island of "${figure}" does not say what it shows`)
    const { dock } = await import('./dock.tsx')
    await dock(link, island, data)
  } catch (error) {
    console.warn(`The figure "${figure}" cannot be shown beside the text:`, error)
    goToFigure(figure)
  }
}
