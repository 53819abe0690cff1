/** Calls once when one of these comes near the window; at once where there is no IntersectionObserver. */
export function whenNear(elements: Iterable<Element>, then: () => void): void {
  if (!('IntersectionObserver' in window)) return then()
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      then()
    },
    { rootMargin: '200px' },
  )
  for (const element of elements) observer.observe(element)
}
