import 'katex/dist/katex.css'
import './tokens.css'
import './typography.css'
import './header.css'
import './page.css'
import './note.css'
import './print.css'
import { hydrateRoot } from 'react-dom/client'
import { later } from '../old-frame/later.ts'
import { followAddress } from '../state/address.ts'
import { createStores } from './figure-stores.ts'
import { Page } from './page.tsx'
import { addressOf, pageAt, type ChapterPage, type EmbedPage } from './pages.ts'
import { loadProse } from './prose.ts'

async function hydrate(page: ChapterPage, root: Element) {
  const elements = document.querySelectorAll<HTMLElement>('[data-figure]')
  const names = [...elements].map(element => element.dataset.figure ?? '')
  const [prose, stores] = await Promise.all([loadProse(page), createStores(names)])
  followAddress(Object.values(stores))
  hydrateRoot(root, <Page page={page} prose={prose} stores={stores} />)
}

async function hydrateEmbed(page: EmbedPage, root: Element) {
  const [{ Embed, tellHeight }, stores] = await Promise.all([import('./embed.tsx'), createStores([page.figure])])
  followAddress(Object.values(stores))
  hydrateRoot(root, <Embed page={page} stores={stores} />)
  tellHeight()
}

const page = pageAt(location.pathname)
const root = document.getElementById('root')
if (page?.kind === 'chapter' && root) void hydrate(page, root)
if (page?.kind === 'embed' && root) void hydrateEmbed(page, root)

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without it the site only loses its reading offline.
  const register = () => {
    navigator.serviceWorker.register(addressOf('sw.js')).catch(() => {})
  }
  // The copy for reading offline comes after the first view, as all that can wait.
  void later.then(register)
}
