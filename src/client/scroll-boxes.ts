/** What is too wide for the column scrolls inside its box, which then takes the focus, for the arrow keys. */
export function followScrollBoxes(): void {
  const boxes = document.querySelectorAll<HTMLElement>('[data-scroll-box]')
  const update = (box: HTMLElement) => {
    const scrolls = box.scrollWidth > box.clientWidth
    const state = { tabindex: '0', role: 'group', 'aria-label': box.dataset.scrollBox ?? '' }
    for (const [name, value] of Object.entries(state)) {
      if (scrolls) box.setAttribute(name, value)
      else box.removeAttribute(name)
    }
  }
  const observer =
    'ResizeObserver' in window
      ? new ResizeObserver(entries => {
          const changed = entries.flatMap(({ target }) => target.closest<HTMLElement>('[data-scroll-box]') ?? [])
          // A frame later: where a box that scrolls is given room for its fade (scroll-boxes.css) its content is resized by
          // this, and an observer that resizes what it observes is complained of to the console.
          requestAnimationFrame(() => new Set(changed).forEach(update))
        })
      : null
  for (const box of boxes) {
    if (!observer) update(box)
    else for (const element of [box, ...box.children]) observer.observe(element)
  }
}
