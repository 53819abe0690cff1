import { easeCubicInOut, interpolate } from 'd3'
import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from 'react'
import type { FigureStore } from '../state/figure-store.ts'
import type { Values } from '../state/parameter.ts'

/**
 * What of an element follows the state: attributes by React's names, `text` for what it says, `defaultValue` and
 * `defaultChecked` for what a field holds. `false` is an attribute that is not there.
 */
export type Drawn = Readonly<Record<string, string | number | boolean>>

/** Something fixed, or a function of the figure's state. */
export type Of<S, T> = T | ((state: S) => T)

const isFunction = <S, T>(of: Of<S, T>): of is (state: S) => T => typeof of === 'function'
export const now = <S, T>(of: Of<S, T>, state: S): T => (isFunction(of) ? of(state) : of)

/**
 * Marks follow every move. Words follow at the pace of reading, five times a second while a hand moves. A small plot aside
 * of the one under the hand follows what plays by itself like marks, and a hand like words. What is announced or stands in
 * a table follows when a gesture has ended.
 */
export type Pace = 'mark' | 'aside' | 'word' | 'settled'
const readingPace = 200
/** How long the picture takes for what comes gradually. */
const turning = 500

interface Follower<S> {
  element: RefObject<Element | null>
  draw(state: S): Drawn
  shown: RefObject<Drawn>
}

/** A figure's state, by what is set: what the picture needs to know of a figure. */
export interface Followed<S> {
  state(values: Values): S
}

/**
 * The picture's tie to its state. React draws each part once, as a function of the state; from then on the same function
 * is asked at every change, and what differs is written into the element. No tree is rendered for a move.
 */
export class Picture<S = unknown> {
  readonly store: FigureStore
  readonly #figure: Followed<S>
  /** The names of what the picture reaches gradually: numbers, or lists and objects of numbers. */
  readonly #gradual: readonly string[]
  /** What is shown. What the server drew, until `start`: so that React finds in the page what it expects. */
  #shown: S
  #settled: S
  readonly #followers: Record<Pace, Set<Follower<S>>> = {
    mark: new Set(),
    aside: new Set(),
    word: new Set(),
    settled: new Set(),
  }
  readonly #watchers = new Set<() => void>()

  constructor(figure: Followed<S>, store: FigureStore, gradual: readonly string[] = []) {
    this.#figure = figure
    this.store = store
    this.#gradual = gradual
    this.#shown = this.#settled = figure.state(store.getInitialState().values)
  }

  /** What is shown at this moment, for a part of that pace. */
  state(pace: Pace): S {
    return pace === 'settled' ? this.#settled : this.#shown
  }

  /** What is set at this moment, which the picture may still be on its way to. */
  current(): S {
    return this.#figure.state(this.store.getState().values)
  }

  /** Follows the store from now on. What goes wrong on the way is told, for React never sees it. */
  start(failed: (error: unknown) => void): () => void {
    const { store } = this
    const figure = this.#figure
    let read = -Infinity
    let waiting: ReturnType<typeof setTimeout> | undefined
    let frame = 0
    let turn: { from: S; begun: number } | null = null
    let values = store.getState().values
    let target = this.current()

    const safely = (action: () => void) => () => {
      try {
        action()
      } catch (error) {
        failed(error)
      }
    }
    const words = safely(() => {
      clearTimeout(waiting)
      waiting = undefined
      read = performance.now()
      for (const pace of ['aside', 'word'] as const) {
        for (const follower of this.#followers[pace]) update(follower, this.#shown)
      }
    })
    const show = (state: S) => {
      this.#shown = state
      for (const follower of this.#followers.mark) update(follower, state)
      for (const watcher of this.#watchers) watcher()
      const { settled, inGesture } = store.getState()
      if (!inGesture) for (const follower of this.#followers.aside) update(follower, state)
      if (!turn && settled === values) words()
      else waiting ??= setTimeout(words, Math.max(0, read + readingPace - performance.now()))
    }
    const step = safely(() => {
      const share = turn ? (performance.now() - turn.begun) / turning : 1
      if (share >= 1) turn = null
      else frame = requestAnimationFrame(step)
      show(turn ? between(turn.from, target, this.#gradual, easeCubicInOut(share)) : target)
    })
    const settle = () => {
      const settled = figure.state(store.getState().settled)
      if (settled === this.#settled) return
      this.#settled = settled
      for (const follower of this.#followers.settled) update(follower, settled)
    }
    const follow = safely(() => {
      const next = store.getState()
      if (next.values !== values) {
        const before = target
        values = next.values
        target = figure.state(values)
        // What the address says when the page opens is there at once.
        if (this.#gradual.length && read > 0 && differ(before, target, this.#gradual) && !isStill()) {
          turn = { from: this.#shown, begun: performance.now() }
        }
        cancelAnimationFrame(frame)
        step()
      } else if (next.settled === values && waiting !== undefined) words()
      settle()
    })
    step()
    settle()
    const leave = store.subscribe(follow)
    return () => {
      leave()
      clearTimeout(waiting)
      cancelAnimationFrame(frame)
    }
  }

  follow(pace: Pace, follower: Follower<S>): () => void {
    const followers = this.#followers[pace]
    followers.add(follower)
    update(follower, this.state(pace))
    return () => {
      followers.delete(follower)
    }
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }
}

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

const pick = (state: unknown, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(Object(state)).filter(([name]) => names.includes(name)))
const differ = (a: unknown, b: unknown, names: readonly string[]) =>
  JSON.stringify(pick(a, names)) !== JSON.stringify(pick(b, names))

/** The state `to`, with what is gradual on its way from `from`. D3 writes into what it returned before, so each gets its own. */
const between = <S>(from: S, to: S, names: readonly string[], share: number): S => ({
  ...to,
  ...interpolate(pick(from, names), pick(to, names))(share),
})

/** React's names of attributes, where they are not those of the page. */
const attributeNames: Readonly<Record<string, string>> = {
  className: 'class',
  strokeWidth: 'stroke-width',
  tabIndex: 'tabindex',
  textAnchor: 'text-anchor',
}

function update<S>({ element: { current: element }, draw, shown }: Follower<S>, state: S): void {
  if (!element) return
  const next = draw(state)
  const before = shown.current
  shown.current = next
  for (const name in next) {
    const value = next[name] ?? false
    if (before[name] === value) continue
    if (name === 'text') write(element, String(value))
    // What a reader has touched no longer listens to its attribute.
    else if (name === 'defaultValue' && element instanceof HTMLInputElement) element.value = String(value)
    else if (name === 'defaultChecked' && element instanceof HTMLInputElement) element.checked = value === true
    else if (value === false) element.removeAttribute(attributeNames[name] ?? name)
    else element.setAttribute(attributeNames[name] ?? name, value === true ? '' : String(value))
  }
}

// A text node that stays is laid out faster than a new one; a translator may have put its own element there.
function write(element: Element, text: string): void {
  if (element.firstChild instanceof Text && element.firstChild === element.lastChild) element.firstChild.data = text
  else element.textContent = text
}

export const PictureContext = createContext<Picture | null>(null)

export function usePicture<S>(): Picture<S> {
  const picture = useContext(PictureContext)
  if (!picture) throw new Error('this belongs inside a figure')
  return picture as Picture<S>
}

/** The pace of marks in a part of a picture. */
export const PaceContext = createContext<Pace>('mark')

/** The props of an element that follows the state: as it is first drawn, and the ref by which it is found. */
export function useFollow<S>(draw: (state: S) => Drawn, own?: Pace) {
  const around = useContext(PaceContext)
  const pace = own ?? around
  const picture = usePicture<S>()
  const [first] = useState(() => draw(picture.state(pace)))
  const element = useRef<Element>(null)
  const shown = useRef(first)
  const ref = useCallback((found: Element | null) => {
    element.current = found
  }, [])
  // Without a list of dependencies: after each render, however rare, the newest `draw` is the one that is asked.
  useLayoutEffect(() => picture.follow(pace, { element, draw, shown }))
  const { text, ...attributes } = first
  return { ref, ...attributes, ...(text !== undefined && { children: String(text) }) }
}

/** What decides which parts there are: React renders the part that asks, when the answer changes and only then. */
export function useShape<S, T extends string | number | boolean>(of: (state: S) => T): T {
  const picture = usePicture<S>()
  const read = () => of(picture.state('mark'))
  return useSyncExternalStore(picture.watch, read, read)
}

const never = () => () => {}

/** Whether the part has come to life in a browser: not so on the server, nor while React takes over what was served. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
