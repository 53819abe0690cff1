import { lazy, Suspense, type ComponentType } from 'react'
import { figures } from '../figures/registry.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { useFigureStore } from '../state/stores-context.ts'
import { FigureBoundary } from './figure-boundary.tsx'

/** Resolves when the figure comes near the window. */
const near = (name: string) =>
  new Promise<void>(resolve => {
    const element = document.getElementById(name)
    if (!element) return resolve()
    const observer = new IntersectionObserver(
      entries => {
        // An element that React replaced (after a mismatch that an extension or a translator made) never intersects.
        if (element.isConnected && !entries.some(entry => entry.isIntersecting)) return
        observer.disconnect()
        resolve()
      },
      { rootMargin: '100px' },
    )
    observer.observe(element)
  })

async function loadPicture(name: string, picture: (typeof figures)[string]['picture']) {
  if (!import.meta.env.SSR) await near(name)
  return { default: (await picture()) as ComponentType<{ store: FigureStore; view?: string }> }
}

const pictures = Object.fromEntries(
  Object.entries(figures).map(([name, { picture }]) => [name, lazy(() => loadPicture(name, picture))]),
)

/**
 * A figure in the prose. The server draws it in full; in the browser that drawing stands until the figure
 * comes near the window, and only then is its code fetched and the drawing brought to life. A figure that stands
 * on two pages may show more on the second: `view` says which of its views.
 */
export function Figure({ of, view }: { of: string; view?: string }) {
  const store = useFigureStore(of)
  const Picture = pictures[of]
  if (!Picture) throw new Error(`there is no figure "${of}"`)
  return (
    <FigureBoundary name={of}>
      <Suspense>
        <Picture store={store} {...(view !== undefined && { view })} />
      </Suspense>
    </FigureBoundary>
  )
}
