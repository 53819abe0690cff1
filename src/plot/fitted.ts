import { useEffect, useState } from 'react'
import type { FigureStore } from '../state/figure-store.ts'
import { usePicture } from './follow.ts'

/**
 * What is fitted to a run, such as an axis to its values: it stays as it was while a hand moves, so that the picture does
 * not slide away under it, and is fitted when the hand lets go. Where that makes a difference the answer is another
 * function, so that what is drawn by it is drawn anew. Another `kind` is another thing to fit, and not waited for.
 */
export function useFitted<S, T>(fit: (state: S) => T, kind: (state: S) => unknown): (state: S) => T {
  const picture = usePicture<S>()
  const { store } = picture
  const [fitted, setFitted] = useState(() => new Fitted(store, fit, kind))
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (!before.inGesture || now.inGesture) return
        if (fitted.last !== fit(picture.current())) setFitted(new Fitted(store, fit, kind))
      }),
    [store, picture, fitted, fit, kind],
  )
  return fitted.of
}

class Fitted<S, T> {
  readonly of: (state: S) => T
  last: T | undefined

  constructor(store: FigureStore, fit: (state: S) => T, kind: (state: S) => unknown) {
    let lastKind: unknown
    this.of = state => {
      const now = kind(state)
      if (this.last !== undefined && lastKind === now && store.getState().inGesture) return this.last
      lastKind = now
      this.last = fit(state)
      return this.last
    }
  }
}
