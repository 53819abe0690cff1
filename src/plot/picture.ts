import type { RefObject } from 'react'
import { writeText } from '../language/write-text.ts'
import type { FigureStore } from '../state/figure-store.ts'
import type { Values } from '../state/parameter.ts'
import { longestFrame } from './each-frame.ts'

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
 * Marks follow every move. Words follow at the pace of reading (the store's `onRead`). A small plot aside of the one under
 * the hand follows what plays by itself like marks, and a hand like words. What is announced follows when a gesture has
 * ended.
 */
export type Pace = 'mark' | 'aside' | 'word' | 'settled'
export interface Follower<S> {
  element: RefObject<Element | null>
  draw(state: S): Drawn
  shown: RefObject<Drawn>
}

/** A figure's state, by what is set: what the picture needs to know of a figure. */
export interface Followed<S> {
  state(values: Values): S
}

/** How a picture goes from one state to another over some time (gradual.ts). */
export interface Way<S> {
  differs(before: S, after: S): boolean
  /** What is shown some milliseconds after it set out; null once it has arrived. */
  between(from: S, to: S, passed: number): S | null
}

/**
 * The picture's tie to its state. React draws each part once, as a function of the state; from then on the same function
 * is asked at every change, and what differs is written into the element. No tree is rendered for a move.
 */
export class Picture<S = unknown> {
  readonly store: FigureStore
  readonly #figure: Followed<S>
  /** How the picture goes from one state to another, where it does not leap. */
  readonly #way: Way<S> | undefined
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
  #leaning: ((target: S) => S) | null = null
  #renew = () => {}

  constructor(figure: Followed<S>, store: FigureStore, way?: Way<S>) {
    this.#figure = figure
    this.store = store
    this.#way = way
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

  /**
   * While a hand is between two settings, as on a scrubber: what is shown instead of what is set. With null the hand lets go,
   * and the picture goes to what is set.
   */
  lean(to: ((target: S) => S) | null): void {
    this.#leaning = to
    this.#renew()
  }

  /** Follows the store from now on. What goes wrong on the way is told, for React never sees it. */
  start(failed: (error: unknown) => void): () => void {
    const { store } = this
    const figure = this.#figure
    let frame = 0
    let values = store.getState().values
    let target = this.current()
    let turn: { from: S; passed: number; last: number } | null = null
    let awake = false

    const safely = (action: () => void) => () => {
      try {
        action()
      } catch (error) {
        failed(error)
      }
    }
    const words = safely(() => {
      for (const pace of ['aside', 'word'] as const) {
        for (const follower of this.#followers[pace]) update(follower, this.#shown)
      }
    })
    const show = (state: S) => {
      this.#shown = state
      for (const follower of this.#followers.mark) update(follower, state)
      for (const watcher of this.#watchers) watcher()
      if (store.getState().inGesture) return
      for (const follower of this.#followers.aside) update(follower, state)
    }
    const step = safely(() => {
      if (this.#leaning) {
        turn = null
        show(this.#leaning(target))
        words()
        return
      }
      const time = performance.now()
      if (turn) turn = { ...turn, passed: turn.passed + Math.min(longestFrame, time - turn.last), last: time }
      const shown = turn && this.#way?.between(turn.from, target, turn.passed)
      if (!shown) {
        turn = null
        show(target)
        return
      }
      frame = requestAnimationFrame(step)
      show(shown)
      words()
    })
    const settle = () => {
      const settled = figure.state(store.getState().settled)
      if (settled === this.#settled) return
      this.#settled = settled
      for (const follower of this.#followers.settled) update(follower, settled)
      for (const watcher of this.#watchers) watcher()
    }
    const follow = safely(() => {
      const next = store.getState()
      if (next.values !== values) {
        const before = target
        values = next.values
        target = figure.state(values)
        // What the address says when the page opens is there at once.
        if (awake && this.#way?.differs(before, target))
          turn = { from: this.#shown, passed: 0, last: performance.now() }
        cancelAnimationFrame(frame)
        step()
      }
      settle()
    })
    this.#renew = () => {
      if (!this.#leaning && this.#way?.differs(this.#shown, target)) {
        turn = { from: this.#shown, passed: 0, last: performance.now() }
      }
      cancelAnimationFrame(frame)
      step()
    }
    step()
    words()
    settle()
    awake = true
    const leave = [store.subscribe(follow), store.onRead(words)]
    return () => {
      for (const end of leave) end()
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
    if (name === 'text') writeText(element, String(value))
    // What a reader has touched no longer listens to its attribute.
    else if (name === 'defaultValue' && element instanceof HTMLInputElement) element.value = String(value)
    else if (name === 'defaultChecked' && element instanceof HTMLInputElement) element.checked = value === true
    else if (value === false) element.removeAttribute(attributeNames[name] ?? name)
    else element.setAttribute(attributeNames[name] ?? name, value === true ? '' : String(value))
  }
}
