import { followAddress } from './address.ts'
import type { AnyFigure } from './figure.ts'
import { createFigureStore, type FigureStore } from './figure-store.ts'

const stores = new Map<string, FigureStore>()
const waiting = new Map<string, Set<(store: FigureStore) => void>>()

/**
 * The page's one store of a figure, made when an island or a link first asks for it, with what the address says. On
 * the server it stays at its defaults.
 */
export function storeOf(model: AnyFigure): FigureStore {
  const known = stores.get(model.id)
  if (known) return known
  const store = createFigureStore(model)
  stores.set(model.id, store)
  followAddress(store)
  for (const listener of waiting.get(model.id) ?? []) listener(store)
  waiting.delete(model.id)
  return store
}

/** Calls back with a figure's store: at once, or when somebody makes it; the answer takes that back. */
export function withStore(figure: string, listener: (store: FigureStore) => void): () => void {
  const known = stores.get(figure)
  if (known) {
    listener(known)
    return () => {}
  }
  const listeners = waiting.get(figure) ?? new Set()
  waiting.set(figure, listeners.add(listener))
  return () => listeners.delete(listener)
}
