import type { ReactNode } from 'react'
import { presentation } from './presented.ts'

const figuresOnPage = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-figure]')]

/** A figure on the whole screen; the browser's own bars go where it allows that. */
export function present(figure: string, bar: ReactNode = presentation.getState().bar): void {
  const before = presentation.getState().figure
  const element = document.getElementById(figure)
  element?.scrollIntoView({ block: 'start', behavior: 'instant' })
  // One that is still asleep wakes at the focus, wherever it stands by then.
  element?.focus({ preventScroll: true })
  presentation.setState({ figure, bar })
  if (before !== null) return
  document.documentElement.requestFullscreen?.().catch(() => {})
  addEventListener('keydown', onKey)
  document.addEventListener('fullscreenchange', onFullscreen)
}

export function leavePresentation(): void {
  const { figure } = presentation.getState()
  presentation.setState({ figure: null })
  removeEventListener('keydown', onKey)
  document.removeEventListener('fullscreenchange', onFullscreen)
  if (document.fullscreenElement) void document.exitFullscreen()
  const element = document.getElementById(figure ?? '')
  element?.scrollIntoView({ block: 'start', behavior: 'instant' })
  element?.focus({ preventScroll: true })
}

/** The figure after the one on the screen, or before it; at the ends of the page nothing happens. */
export function presentNext(by: 1 | -1): void {
  const figures = figuresOnPage().map(({ id }) => id)
  const next = figures[figures.indexOf(presentation.getState().figure ?? '') + by]
  if (next !== undefined) present(next)
}

// Not the arrows of a handle, a field or an open dialog, which have stopped or used the event.
function onKey(event: KeyboardEvent): void {
  if (
    event.defaultPrevented ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    document.querySelector('dialog[open]')
  )
    return
  if (
    event.target instanceof Element &&
    event.target.closest('input, select, textarea, [role=slider]') &&
    event.key !== 'Escape'
  )
    return
  if (event.key === 'Escape') leavePresentation()
  else if (event.key === 'ArrowRight' || event.key === 'PageDown') presentNext(1)
  else if (event.key === 'ArrowLeft' || event.key === 'PageUp') presentNext(-1)
  else return
  event.preventDefault()
}

// Escape leaves the browser's full screen without a key event.
function onFullscreen(): void {
  if (!document.fullscreenElement) leavePresentation()
}
