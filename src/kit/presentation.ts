import { createElement } from 'react'
import type { Stage } from '../plot/stage.ts'
import { PresentationBar, type FocusOn } from './presentation-bar.tsx'
import { presentation } from './presented.ts'

const root = document.documentElement

/** The page's figures, in their order. */
const figures = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-figure]')]
const islandOf = (figure: Element): HTMLElement | null => figure.closest<HTMLElement>('[data-island]')

/** What had the focus before, which gets it back. */
let before: Element | null = null
/** The figure that was asked for and is not awake yet. */
let awaited: string | null = null

/** In a smaller window a figure shows the drawing that is made for it. */
const leastWindow = { width: 800, height: 500 }
/** How many times the size of its own text a drawing's is, by the size of the type around it: for the last row. */
const enlarged = 0.0605

/** The room that title, sentence, formula and controls leave. Asked when a figure comes and never under a hand. */
function fitStage(): void {
  const figure = document.getElementById(presentation.getState().figure ?? '')
  const main = figure?.querySelector<HTMLElement>('.figure-main')
  if (!figure || !main) return
  const scale = enlarged * parseFloat(getComputedStyle(figure).fontSize)
  const isSmall = innerWidth < leastWindow.width || innerHeight < leastWindow.height
  // Several stand side by side, by presentation.css.
  const plots = main.querySelectorAll('.boxes').length
  const gap = parseFloat(getComputedStyle(main).columnGap) || 0
  const stage: Stage = {
    width: Math.round((main.clientWidth - gap * (plots - 1)) / plots / scale),
    height: Math.round((main.clientHeight - besidePlots(main)) / scale),
  }
  presentation.setState({ stage: isSmall ? null : stage })
}

/** How much of a part's height its plots do not get. */
function besidePlots(part: HTMLElement): number {
  const children = [...part.children].filter(child => child instanceof HTMLElement)
  const gap = parseFloat(getComputedStyle(part).rowGap) || 0
  return children.reduce((sum, child) => {
    if (child.matches('.boxes')) return sum
    return sum + gap + (child.querySelector('.boxes') ? besidePlots(child) : child.offsetHeight)
  }, 0)
}

/**
 * A figure on the whole screen. Where the browser gives no whole screen it has the window; but in another page's frame,
 * which is as high as what it holds, it then stays as it is.
 */
export async function present(id: string): Promise<'presented' | 'refused'> {
  const figure = document.getElementById(id)
  if (!figure || presentation.getState().figure !== null) return 'presented'
  // A click does not focus a button everywhere.
  const focused = figure.contains(document.activeElement) ? document.activeElement : null
  before = focused ?? figure.querySelector('[data-action="present"]')
  const wholeScreen = root.requestFullscreen?.()
  if (parent === window) wholeScreen?.catch(() => {})
  else {
    try {
      await wholeScreen
    } catch {
      return 'refused'
    }
    if (!document.fullscreenElement) return 'refused'
  }
  root.dataset.presenting = ''
  addEventListener('keydown', onPageKey, true)
  addEventListener('keydown', onKey)
  addEventListener('resize', fitStage)
  document.addEventListener('fullscreenchange', onFullscreen)
  show(figure, 'figure')
  return 'presented'
}

/** Its room in the page is kept: nothing there moves, and the page is found as it was left. */
function show(figure: HTMLElement, focusOn: FocusOn): void {
  const all = figures()
  const island = islandOf(figure)
  island?.style.setProperty('--room', `${island.offsetHeight}px`)
  letGo()
  const bar = createElement(PresentationBar, {
    at: all.indexOf(figure),
    of: all.length,
    focusOn,
    onShown: fitStage,
    onGone,
    onGo: (by, from) => void presentNext(by, from),
    onLeave: leavePresentation,
  })
  presentation.setState({ figure: figure.id, stage: null, bar })
}

/** The figure that was on the screen is in its place again. */
function letGo(): void {
  const shown = document.getElementById(presentation.getState().figure ?? '')
  if (shown) islandOf(shown)?.style.removeProperty('--room')
}

export function leavePresentation(): void {
  if (presentation.getState().figure === null) return
  awaited = null
  letGo()
  delete root.dataset.presenting
  presentation.setState({ figure: null, stage: null, bar: null })
  removeEventListener('keydown', onPageKey, true)
  removeEventListener('keydown', onKey)
  removeEventListener('resize', fitStage)
  document.removeEventListener('fullscreenchange', onFullscreen)
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
}

/** A figure stands in its place again; if no other took over, the focus goes back to what had it. */
function onGone(): void {
  if (presentation.getState().figure !== null) return
  if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true })
  if (before !== document.activeElement) before?.closest<HTMLElement>('figure')?.focus({ preventScroll: true })
  before = null
}

/**
 * The figure after the one on the screen, or before it; at the ends of the page nothing happens. The one on the screen
 * stays until the other has come to life, and one that cannot is passed over.
 */
async function presentNext(by: 1 | -1, focusOn: FocusOn = 'figure'): Promise<void> {
  const all = figures()
  const at = all.findIndex(({ id }) => id === (awaited ?? presentation.getState().figure))
  const next = all[at + by]
  if (!next) return
  awaited = next.id
  const lives = await awake(next)
  if (awaited !== next.id) return
  if (lives) {
    awaited = null
    show(next, focusOn)
  } else if (all[at + 2 * by]) await presentNext(by, focusOn)
  else awaited = null
}

/** Wakes a figure, and says whether it lives. */
function awake(figure: HTMLElement): Promise<boolean> {
  const island = islandOf(figure)
  if (!island || island.dataset.awake !== undefined) return Promise.resolve(true)
  return new Promise(resolve => {
    const watch = new MutationObserver(() => {
      const lives = island.dataset.awake !== undefined
      if (!lives && !island.querySelector('.stand-still')) return
      watch.disconnect()
      resolve(lives)
    })
    watch.observe(island, { attributes: true, attributeFilter: ['data-awake'], childList: true })
    island.dispatchEvent(new Event('wanted'))
  })
}

const isPlain = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && !document.querySelector('dialog[open]')

// Before a handle sees them: they are the keys of a presenter's remote control, and would move what is focused.
function onPageKey(event: KeyboardEvent): void {
  if (!isPlain(event) || (event.key !== 'PageDown' && event.key !== 'PageUp')) return
  event.preventDefault()
  event.stopPropagation()
  void presentNext(event.key === 'PageDown' ? 1 : -1)
}

// Not the arrows of a handle or a field, which have stopped or used the event.
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || !isPlain(event)) return
  const isTaken = event.target instanceof Element && event.target.closest('input, select, textarea, [role=slider]')
  if (event.key === 'Escape') leavePresentation()
  else if (event.key === 'ArrowRight' && !isTaken) void presentNext(1)
  else if (event.key === 'ArrowLeft' && !isTaken) void presentNext(-1)
  else return
  event.preventDefault()
}

/**
 * Escape leaves the browser's whole screen without a key event. It is for the gesture or the dialog that is open, and only
 * then for the presentation, which has the window until then.
 */
function onFullscreen(): void {
  if (document.fullscreenElement) return
  const dialog = document.querySelector<HTMLDialogElement>('dialog[open]')
  if (dialog) dialog.close()
  else {
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    ;(document.activeElement ?? document.body).dispatchEvent(escape)
  }
}
