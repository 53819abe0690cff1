import './dock.css'
import { useId, useSyncExternalStore, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Docked } from '../kit/docked-panel.tsx'
import type { Language } from '../language/language.ts'
import { blockInView, holding, placeBeside, uncover } from './dock-place.ts'
import { dockWords } from './dock.words.ts'
import { glide, goToFigure, isPictureInView } from './figure-in-view.ts'
import { islandOf, type IslandData } from './island.tsx'

/** Where the window is wide the dock stands beside the text (dock.css), elsewhere at the bottom. */
const beside = '(min-width: 62.5em)'
/** How high the narrow drawing is at most between its margins: at the bottom there is little room. */
const mostHeight = () => (matchMedia(beside).matches ? Number.POSITIVE_INFINITY : 180)
/** How often it is asked whether the figure itself has come into view: at each twentieth of it. */
const threshold = Array.from({ length: 21 }, (_, step) => step / 20)

interface Standing {
  island: HTMLElement
  /** For another link to the same figure. */
  follow(link: HTMLAnchorElement): void
  /** Takes it from the page, and nothing else. */
  remove(): void
}

let standing: Standing | null = null
/** Links that were followed: of two in short succession the later one counts. */
let followed = 0

/**
 * Shows a figure once more beside the sentence whose link was followed, or below it where the window is narrow: the
 * reader need not leave the sentence. It goes when the figure itself comes into view. Rejects where it cannot be had.
 */
export async function dock(link: HTMLAnchorElement, island: HTMLElement, data: IslandData): Promise<void> {
  followed += 1
  const turn = followed
  if (standing?.island === island) {
    standing.follow(link)
    return
  }
  const tree = await islandOf(data, { formulas: {} })
  if (turn === followed && !isPictureInView(island)) stand(link, island, tree, data)
}

function stand(first: HTMLAnchorElement, island: HTMLElement, tree: ReactNode, { figure, language }: IslandData): void {
  const article = first.closest('article')
  if (!article) throw new Error('a dock stands in an article')
  let link = first
  const rail = document.createElement('div')
  rail.className = 'dock-rail'
  const root = createRoot(rail, {
    identifierPrefix: 'dock-',
    onUncaughtError: error => {
      console.warn(`The figure "${figure}" cannot be shown beside the text:`, error)
      // Not while React is still at it.
      queueMicrotask(() => leave(() => goToFigure(figure)))
    },
  })
  const element = () => rail.querySelector<HTMLElement>('.dock')

  const mark = (next: HTMLAnchorElement) => {
    for (const marked of [link, next]) {
      marked.classList.toggle('on', marked === next)
      if (marked === next) marked.setAttribute('aria-current', 'true')
      else marked.removeAttribute('aria-current')
    }
    link = next
  }
  const place = () => {
    const [block, dock] = [link.closest('article > *'), element()]
    if (block && dock && matchMedia(beside).matches) placeBeside(rail, dock, block)
  }
  const show = () => {
    place()
    const dock = element()
    if (dock && !matchMedia(beside).matches) uncover(link, dock, glide())
  }
  const follow = (next: HTMLAnchorElement) => {
    mark(next)
    // Right after the block of the link: there the tab key finds it, and reading aloud goes on with it.
    const block = link.closest('article > *')
    if (block && block.nextElementSibling !== rail) block.after(rail)
    show()
  }
  const remove = () => {
    standing = null
    observer?.disconnect()
    removeEventListener('resize', place)
    document.removeEventListener('keydown', onKeyDown)
    link.classList.remove('on')
    link.removeAttribute('aria-current')
    hush(island, false)
    root.unmount()
    rail.remove()
    article.classList.remove('has-dock')
  }
  /** Goes, and the page stays where the reader is. */
  const leave = (then: () => void) => {
    if (standing?.island !== island) return
    holding(isPictureInView(island) ? island : blockInView(article), remove)
    then()
  }
  const close = () => leave(() => link.focus({ preventScroll: true }))
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    const own = target === document.body || (target instanceof Node && (link.contains(target) || rail.contains(target)))
    // A gesture that there was to undo has used the key (plot/knob.tsx).
    if (event.key === 'Escape' && own && !event.defaultPrevented) close()
  }
  const onView = () => {
    const dock = element()
    const isBelow = dock !== null && !matchMedia(beside).matches
    if (!isPictureInView(island, isBelow ? dock.getBoundingClientRect().top : innerHeight)) return
    const handle = [...rail.querySelectorAll('[role=slider]')].indexOf(document.activeElement ?? rail)
    const had = rail.contains(document.activeElement)
    leave(() => {
      if (had) sameHandle(island, handle)?.focus({ preventScroll: true })
    })
  }
  const observer = 'IntersectionObserver' in window ? new IntersectionObserver(onView, { threshold }) : null

  holding(link, () => {
    standing?.remove()
    article.classList.add('has-dock')
    link.closest('article > *')?.after(rail)
    flushSync(() =>
      root.render(
        <Dock
          language={language}
          isAbove={Boolean(island.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)}
          onLeave={() => leave(() => goToFigure(figure))}
          onClose={close}>
          {tree}
        </Dock>,
      ),
    )
  })
  standing = { island, follow, remove }
  hush(island, true)
  mark(link)
  show()
  observer?.observe(island)
  addEventListener('resize', place)
  document.addEventListener('keydown', onKeyDown)
}

/** The figure that the dock repeats would say the same once more. */
function hush(island: HTMLElement, quiet: boolean): void {
  for (const status of island.querySelectorAll('[role=status]')) {
    if (quiet) status.setAttribute('aria-live', 'off')
    else status.removeAttribute('aria-live')
  }
}

/** In the figure itself, the handle that stands where the dock's had the focus; without one, the figure. */
const sameHandle = (island: HTMLElement, index: number) =>
  island.querySelectorAll<SVGElement>('.plot [role=slider]')[index] ?? island.querySelector('figure')

interface DockProps {
  language: Language
  /** Whether the figure stands above the text. */
  isAbove: boolean
  onLeave(): void
  onClose(): void
  /** The figure. */
  children: ReactNode
}

const subscribe = (listener: () => void) => {
  const wide = matchMedia(beside)
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

function Dock({ language, isAbove, onLeave, onClose, children }: DockProps) {
  const words = dockWords[language]
  const titleId = useId()
  const most = useSyncExternalStore(subscribe, mostHeight)
  const actions = (
    <div className="dock-actions">
      <button type="button" onClick={onLeave}>
        {words.toFigure} <span aria-hidden="true">{isAbove ? '↑' : '↓'}</span>
      </button>
      <button type="button" onClick={onClose}>
        {words.close} <span aria-hidden="true">×</span>
      </button>
    </div>
  )
  return (
    <aside className="dock" aria-labelledby={titleId}>
      <Docked titleId={titleId} actions={actions} mostHeight={most}>
        {children}
      </Docked>
    </aside>
  )
}
