/** Between the dock and the window's bottom. */
const air = 16
/** Between a followed link and what would cover it. */
const clearance = 32

const isShown = (element: Element) => element.getClientRects().length > 0
const blocksOf = (article: Element): Element[] => [...article.children].filter(isShown)
/** A figure or a title: such a block leaves no room beside it. */
const isAcross = (block: Element) => getComputedStyle(block).gridColumnEnd === '-1'

/** Changes the page around an element that stays where it is in the window. */
export function holding(element: Element, change: () => void): void {
  const { top } = element.getBoundingClientRect()
  change()
  const moved = element.getBoundingClientRect().top - top
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' })
}

/** What the reader has before the eyes: the first block of an article that reaches into the window. */
export const blockInView = (article: Element): Element =>
  blocksOf(article).find(block => block.getBoundingClientRect().bottom > innerHeight / 4) ?? article

/**
 * Beside the prose, for as long as it is prose: from the last block that takes the whole width to the next one. At the
 * ends of that stretch the rail reaches over them as far as the dock needs to stand whole in the window now.
 */
export function placeBeside(rail: HTMLElement, dock: HTMLElement, block: Element): void {
  const article = block.parentElement
  if (!article) return
  const blocks = blocksOf(article).filter(other => other !== rail)
  const at = blocks.indexOf(block)
  const after = blocks.findIndex((other, index) => index > at && isAcross(other))
  const before = blocks.slice(0, at + 1).reduce((last, other, index) => (isAcross(other) ? index : last), -1)
  // Each block has a row of the grid, and lines are counted from 1.
  rail.style.setProperty('--rows', `${before + 2} / ${(after < 0 ? blocks.length : after) + 1}`)
  rail.style.setProperty('--over', '0px 0px')
  const { top, bottom } = rail.getBoundingClientRect()
  const height = dock.offsetHeight
  const first = Number.parseFloat(getComputedStyle(dock).top)
  // Rather over what has been read than over what comes.
  const last = Math.max(first, Math.min(innerHeight - air, bottom) - height)
  const up = Math.max(0, top - last)
  const down = Math.max(0, Math.max(first, top - up) + height - bottom)
  rail.style.setProperty('--over', `${-up}px ${-down}px`)
}

/** Moves the page as little as it takes for a dock at the window's bottom not to cover the link. */
export function uncover(link: Element, dock: Element, behavior: ScrollBehavior): void {
  const covered = link.getBoundingClientRect().bottom + clearance - dock.getBoundingClientRect().top
  if (covered > 0) scrollBy({ top: covered, behavior })
}
