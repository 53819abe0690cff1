/** Whether an island's picture can be seen: at least half of it, or of the window, between the window's top and `floor`. */
export function isPictureInView(island: Element, floor = innerHeight): boolean {
  const drawn = [...island.querySelectorAll('.plot')].find(plot => plot.getClientRects().length > 0)
  const { top, bottom, height } = (drawn ?? island).getBoundingClientRect()
  return Math.min(bottom, floor) - Math.max(top, 0) >= Math.min(height, floor) / 2
}

// Not in the style sheet: there it would also glide on the way to a link's target, while the page still settles.
export const glide = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'

/** Takes the reader to a figure, and the focus along. */
export function goToFigure(id: string): void {
  const figure = document.getElementById(id)
  figure?.scrollIntoView({ block: 'start', behavior: glide() })
  figure?.focus({ preventScroll: true })
}
