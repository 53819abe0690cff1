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
          for (const box of new Set(changed)) update(box)
        })
      : null
  for (const box of boxes) {
    if (!observer) update(box)
    else for (const element of [box, ...box.children]) observer.observe(element)
  }
}
