import { createStore } from 'zustand/vanilla'
import type { FigureStore, HistoryMode } from './figure-store.ts'
import { ownQuery, readQuery, writeQuery } from './query.ts'

/** Safari refuses more than 100 history calls in 30 s. */
const leastInterval = 400

/** The query of the address as last written: what the site's own links carry on. */
export const query = createStore<{ search: string }>(() => ({ search: '' }))

const followed = new Set<FigureStore>()
let watching = false
let pending: string | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let last = -Infinity
/** What the address would say, where it cannot be written. */
let unwritten: string | undefined

const searchNow = () => unwritten ?? location.search

function forget(): void {
  clearTimeout(timer)
  timer = pending = undefined
}

function load(store: FigureStore): void {
  const { values, problems } = readQuery(searchNow(), store.figure)
  store.load(values, problems)
}

/** The address changed by itself: back, forward, or a link. */
function read(): void {
  forget()
  unwritten = undefined
  query.setState({ search: location.search })
  for (const store of followed) load(store)
}

const current = () =>
  [...followed].reduce((text, store) => writeQuery(text, store.figure, store.getState().settled), searchNow())

const addressWith = (search: string) => location.pathname + search + location.hash

/** A frame's history is that of the page around it, in which nothing may be added. */
const isFramed = () => window.self !== window.top

/** A sandboxed frame may have no address that it could write; its links and downloads carry the state all the same. */
function write(mode: HistoryMode, search: string): void {
  last = performance.now()
  try {
    if (mode === 'push' && !isFramed()) history.pushState(null, '', addressWith(search))
    else history.replaceState(history.state, '', addressWith(search))
  } catch {
    unwritten = search
  }
}

function replaceNow(): void {
  if (pending !== undefined && pending !== searchNow()) write('replace', pending)
  forget()
}

/** Loads the page anew in the state that it is in: the address is written first, with what it does not say yet. */
export function reload(): void {
  replaceNow()
  if (unwritten === undefined) location.reload()
  else location.replace(addressWith(unwritten))
}

function replaceSoon(): void {
  pending = current()
  query.setState({ search: pending })
  timer ??= setTimeout(replaceNow, Math.max(0, last + leastInterval - performance.now()))
}

function push(): void {
  replaceNow()
  const search = current()
  if (search === searchNow()) return
  write('push', search)
  query.setState({ search })
}

/** Keys of ours that belong to no figure: how an embedded one is shown. */
const ourKeys = new Set(['theme', 'compact'])
/** The public names of all figures, on whatever page. */
const ourFigures = new Set<string>()

/** What of the address is ours, as it stands at this moment. */
export const ownSearch = (): string =>
  ownQuery(current(), key => ourKeys.has(key) || ourFigures.has(key.split('.')[0] ?? ''))

/**
 * Keeps `query` at what the address says; does nothing a second time, and nothing where there is no address. `names` are
 * those of all figures.
 */
export function watchAddress(names: readonly string[] = []): void {
  for (const name of names) ourFigures.add(name)
  if (watching || typeof window === 'undefined') return
  watching = true
  query.setState({ search: location.search })
  addEventListener('popstate', read)
  addEventListener('pagehide', replaceNow)
}

/**
 * Ties a store to the address, both ways. Before its figure is hydrated: React hydrates with each store's initial
 * state, which is what the page was served with, and shows the address's values right after.
 */
export function followAddress(store: FigureStore): void {
  if (typeof window === 'undefined' || followed.has(store)) return
  watchAddress()
  followed.add(store)
  ourFigures.add(store.figure.id)
  load(store)
  store.onSettle((mode: HistoryMode) => (mode === 'push' ? push() : replaceSoon()))
}
