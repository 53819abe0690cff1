import { LanguageContext } from '../language/language.ts'
import { StoresContext } from '../state/stores-context.ts'
import { figures } from '../figures/registry.ts'
import { Figure } from './figure-slot.tsx'
import type { FigureStores } from './figure-stores.ts'
import { pageWords } from './page.words.ts'
import type { EmbedPage } from './pages.ts'
import { SiteLink } from './site-link.tsx'
import { siteName } from './site.ts'

/** One figure alone, for other people's pages, with a line on where it is at home. */
export function Embed({ page: { figure, language }, stores }: { page: EmbedPage; stores: FigureStores }) {
  const chapter = figures[figure]?.chapter ?? ''
  return (
    <LanguageContext value={language}>
      <StoresContext value={stores}>
        <main className="embed">
          <Figure of={figure} view="cure" />
          <p className="credit">
            <SiteLink path={`${language}/${chapter}/`} hash={`#${figure}`} target="_top">
              {pageWords[language].credit(siteName[language])}
            </SiteLink>
          </p>
        </main>
      </StoresContext>
    </LanguageContext>
  )
}

/** Tells the page around the frame how high the figure is, whenever that changes: see the README, "Embedding". */
export function tellHeight(): void {
  if (parent === window) return
  let told = 0
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    if (height === told) return
    told = height
    parent.postMessage({ type: 'cross-entropy:height', height }, '*')
  }).observe(document.documentElement)
}
