import { useEffect, useState } from 'react'
import type { FigureStore } from '../state/figure-store.ts'
import { usePicture } from './follow.ts'

/**
 * What is fitted to a run, such as an axis to its values: it stays as it was while a hand moves, so that the picture does
 * not slide away under it, and is fitted when the hand lets go. Where that makes a difference the answer is another
 * function, so that what is drawn by it is drawn anew. Another `kind` is another thing to fit, and not waited for.
 */
export function useFitted<S, T>(fit: (state: S) => T, kind: (state: S) => unknown): (state: S) => T {
  const { store } = usePicture<S>()
  const [fitted, setFitted] = useState(() => new Fitted(store, fit, kind))
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (!before.inGesture || now.inGesture) return
        if (fitted.held) setFitted(new Fitted(store, fit, kind))
      }),
    [store, fitted, fit, kind],
  )
  return fitted.of
}

class Fitted<S, T> {
  readonly of: (state: S) => T
  /** A hand has moved away from what it was fitted to. */
  held = false

  constructor(store: FigureStore, fit: (state: S) => T, kind: (state: S) => unknown) {
    let lastKind: unknown
    let last: T | undefined
    this.of = state => {
      const now = kind(state)
      const next = fit(state)
      if (last !== undefined && lastKind === now && store.getState().inGesture) {
        if (next !== last) this.held = true
        return last
      }
      lastKind = now
      last = next
      return next
    }
  }
}
