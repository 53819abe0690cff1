import { createStore } from 'zustand/vanilla'
import type { FigureStore, HistoryMode } from './figure-store.ts'
import { readQuery, writeQuery } from './query.ts'

/** Safari refuses more than 100 history calls in 30 s. */
const leastInterval = 400

/** The query of the address as last written: what the site's own links carry on. */
export const query = createStore<{ search: string }>(() => ({ search: '' }))

/**
 * Ties the stores to the address, both ways. Call once, before `hydrateRoot`: React hydrates with each store's
 * initial state, which is what the page was prerendered with, and shows the address's values right after.
 */
export function followAddress(stores: readonly FigureStore[]): void {
  let pending: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = -Infinity

  const read = () => {
    forget()
    query.setState({ search: location.search })
    for (const store of stores) {
      const { values, problems } = readQuery(location.search, store.model)
      store.load(values, problems)
    }
  }
  const current = () =>
    stores.reduce((text, store) => writeQuery(text, store.model, store.getState().settled), location.search)
  const addressWith = (search: string) => location.pathname + search + location.hash
  const forget = () => {
    clearTimeout(timer)
    timer = pending = undefined
  }
  const replaceNow = () => {
    if (pending !== undefined && pending !== location.search) {
      last = performance.now()
      history.replaceState(history.state, '', addressWith(pending))
    }
    forget()
  }
  const replaceSoon = () => {
    pending = current()
    query.setState({ search: pending })
    timer ??= setTimeout(replaceNow, Math.max(0, last + leastInterval - performance.now()))
  }
  const push = () => {
    replaceNow()
    const search = current()
    if (search === location.search) return
    history.pushState(null, '', addressWith(search))
    query.setState({ search })
  }

  read()
  for (const store of stores) store.onSettle((mode: HistoryMode) => (mode === 'push' ? push() : replaceSoon()))
  addEventListener('popstate', read)
  addEventListener('pagehide', replaceNow)
}
