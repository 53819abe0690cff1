/** In the contents, the section whose heading last passed the upper third of the window. */
export function followCurrentSection(): void {
  const contents = document.getElementById('site-contents')
  const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])]
  contents?.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) contents.hidePopover?.()
  })
  if (links.length === 0 || !('IntersectionObserver' in window)) return
  const headings = links.flatMap(link => document.getElementById(link.hash.slice(1)) ?? [])
  const hasPassed = (heading: Element) => heading.getBoundingClientRect().top < innerHeight / 3
  const update = () => {
    const current = headings.filter(hasPassed).at(-1)?.id
    for (const link of links) {
      if (link.hash === `#${current}`) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
    }
  }
  // Reaching far above the window, so that a leap past several headings is noticed too.
  const observer = new IntersectionObserver(update, { rootMargin: '1000000px 0px -67% 0px' })
  for (const heading of headings) observer.observe(heading)
}
