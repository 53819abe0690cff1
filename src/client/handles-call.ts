/**
 * The handles of a figure call (plot/plot.css) when its picture is half in view, where a reader sees them; and none any more
 * once one has been found, by hand or by key: every frame of a call is drawn anew. Where nobody can tell what is in view,
 * none calls.
 */
export function letHandlesCall(): void {
  if (!('IntersectionObserver' in window)) return
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        observer.unobserve(target)
        target.closest<HTMLElement>('[data-island]')?.setAttribute('data-seen', '')
      }
    },
    { threshold: 0.5 },
  )
  for (const plot of document.querySelectorAll('[data-island] .plot')) observer.observe(plot)
  const found = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('.handle')) return
    removeEventListener('focusin', found)
    observer.disconnect()
    for (const island of document.querySelectorAll('[data-seen]')) island.removeAttribute('data-seen')
  }
  addEventListener('focusin', found)
}
