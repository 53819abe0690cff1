import { useEffect, type RefObject } from 'react'
import type { FigureStore } from '../state/figure-store.ts'

/** The parts of a figure whose words may come to take another line. */
const wordy = '.figure-head, .live-formula, .figure-side, figcaption'

/** From now on these parts never lose the height that they have once had. Another width begins anew. */
function keepHeights(figure: Element): ResizeObserver {
  const widths = new Map<Element, number>()
  const observer = new ResizeObserver(entries => {
    for (const { target, borderBoxSize } of entries) {
      const [size] = borderBoxSize
      if (!size || !(target instanceof HTMLElement)) continue
      const before = widths.get(target) ?? size.inlineSize
      widths.set(target, size.inlineSize)
      if (before === size.inlineSize) target.style.minHeight = `${size.blockSize}px`
      else requestAnimationFrame(() => look(target))
    }
  })
  const look = (part: HTMLElement) => {
    part.style.minHeight = ''
    // Observed anew, it is measured once more.
    observer.unobserve(part)
    observer.observe(part)
  }
  for (const part of figure.querySelectorAll<HTMLElement>(wordy)) look(part)
  return observer
}

/**
 * Numbers grow and shrink under a hand, and the lines that they stand in with them. From the first move what stands below
 * keeps its place under the reader's eyes, and the browser need not lay out the rest of the page.
 */
export function useKeptHeights(inside: RefObject<Element | null>, store: FigureStore): void {
  useEffect(() => {
    let observer: ResizeObserver | undefined
    const leave = store.subscribe(({ inGesture }) => {
      const isFirst = inGesture && !observer && 'ResizeObserver' in window
      const figure = isFirst && inside.current?.closest('[data-figure]')
      if (figure) observer = keepHeights(figure)
    })
    return () => {
      leave()
      observer?.disconnect()
    }
  }, [inside, store])
}
