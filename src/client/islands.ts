import { wake } from './wake.ts'

/** The figures that an address names, by a value or by its hash. */
function named(): Set<string> {
  const keys = [...new URLSearchParams(location.search).keys()]
  return new Set([...keys.map(key => key.split('.')[0] ?? ''), location.hash.slice(1)])
}

/**
 * Each figure wakes when it comes near the window, at once where the address names it, and in any case at the first
 * touch or focus, even one that came before this script (site/start.ts), or when it is to be presented (`wanted`): without IntersectionObserver only then.
 */
export function wakeIslands(): void {
  const islands = document.querySelectorAll<HTMLElement>('[data-island]')
  const near =
    'IntersectionObserver' in window
      ? new IntersectionObserver(
          entries => {
            for (const { target, isIntersecting } of entries) {
              if (isIntersecting && target instanceof HTMLElement) void wake(target)
            }
          },
          { rootMargin: '100px' },
        )
      : null
  const names = named()
  for (const island of islands) {
    for (const first of ['pointerdown', 'focusin', 'wanted']) {
      island.addEventListener(first, () => void wake(island), { once: true })
    }
    if (names.has(island.dataset.island ?? '') || island.dataset.touched !== undefined) void wake(island)
    else near?.observe(island)
  }
}
