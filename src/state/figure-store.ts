import { createStore } from 'zustand/vanilla'
import { fit, type Problem } from './codec.ts'
import { defaults, presetValues, type AnyFigure } from './figure.ts'
import type { Parameters, Values } from './parameter.ts'

export interface FigureState<P extends Parameters> {
  /** What is on the screen at this instant. */
  values: Values<P>
  /** What stood when the last gesture ended: the address, the data table and announcements follow these. */
  settled: Values<P>
  /** What had to be ignored or clamped in the address, or in what was last typed. */
  problems: readonly Problem[]
  problemSource: 'address' | 'typed'
  /** While a pointer drags or keys step. */
  inGesture: boolean
}

/** How a settled change enters the browser's history. */
export type HistoryMode = 'push' | 'replace'

// Methods, not properties: so that a store of one figure is a store of any figure, without a cast.
export interface FigureStore<P extends Parameters = Parameters> {
  figure: AnyFigure<P>
  getState(): FigureState<P>
  /** What the server drew. */
  getInitialState(): FigureState<P>
  subscribe(listener: (state: FigureState<P>, before: FigureState<P>) => void): () => void
  /**
   * Calls back at the pace of reading, for numbers and words: at once when something settles, soon when it stands still, and
   * at most five times a second while a hand, a key or time moves it, for nobody reads faster.
   */
  onRead(listener: () => void): () => void
  onSettle(listener: (mode: HistoryMode) => void): () => void
  /** Opens a gesture; a second call inside one does nothing. */
  begin(): void
  /** Changes values, inside a gesture or not; they settle with `commit`. */
  change(patch: Partial<Values<P>>): void
  /** Settles what is on the screen. */
  commit(): void
  /** Ends the gesture: Escape no longer reaches behind it. */
  release(): void
  /** Undoes the gesture; says whether there was one to undo. */
  cancel(): boolean
  /** A number typed by hand: kept whole, clamped where it must be, and that is said. `along` changes with it. */
  type(key: keyof P & string, value: number, along?: Partial<Values<P>>): void
  /** A named state, or one that a link in the prose carries: a new entry in the history. */
  visit(values: Values<P>): void
  preset(name: string): void
  reset(): void
  /** What the address says; enters no history. */
  load(values: Values<P>, problems: readonly Problem[]): void
}

const readingPace = 200
/** Where moves come slowly words come more slowly too, up to this: the hand is served first. */
const slowestPace = 400
const movesBetween = 10
/** A hand that has stood still for so long wants to read. */
const stillness = 120

/** The state of one figure, outside React: picture, prose, links and address all follow it. */
export function createFigureStore<P extends Parameters>(figure: AnyFigure<P>): FigureStore<P> {
  const initial = figure.reconcile(defaults(figure.parameters), new Set()).values
  const store = createStore<FigureState<P>>(() => ({
    values: initial,
    settled: initial,
    problems: [],
    problemSource: 'address',
    inGesture: false,
  }))
  const settleListeners = new Set<(mode: HistoryMode) => void>()
  const readers = new Set<() => void>()
  let before: Values<P> | null = null
  let lastRead = -Infinity
  let moves = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  const read = () => {
    clearTimeout(waiting)
    waiting = undefined
    lastRead = performance.now()
    moves = 0
    for (const reader of readers) reader()
  }
  const settle = (values: Values<P>, mode: HistoryMode, problems: readonly Problem[] = []) => {
    const changed = values !== store.getState().settled
    store.setState({ values, settled: values, problems, problemSource: 'typed', inGesture: false })
    read()
    if (changed) for (const listener of settleListeners) listener(mode)
  }
  const merged = (patch: Partial<Values<P>>) =>
    figure.reconcile({ ...store.getState().values, ...patch }, new Set(Object.keys(patch)))
  const visit = (values: Values<P>) => {
    before = null
    settle(values, 'push')
  }

  return {
    figure,
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    onRead: listener => {
      readers.add(listener)
      return () => {
        readers.delete(listener)
      }
    },
    onSettle: listener => {
      settleListeners.add(listener)
      return () => {
        settleListeners.delete(listener)
      }
    },
    begin: () => {
      before ??= store.getState().values
      if (!store.getState().inGesture) store.setState({ inGesture: true })
    },
    change: patch => {
      store.setState({ values: merged(patch).values })
      // Words that are due go along with the move: by a timer of their own they would cost a frame of their own.
      const passed = performance.now() - lastRead
      moves += 1
      clearTimeout(waiting)
      if (passed >= slowestPace || (passed >= readingPace && moves >= movesBetween)) read()
      else waiting = setTimeout(read, stillness)
    },
    commit: () => settle(store.getState().values, 'replace'),
    release: () => {
      before = null
    },
    cancel: () => {
      if (!before) return false
      const values = before
      before = null
      settle(values, 'replace')
      return true
    },
    type: (key, value, along) => {
      const parameter = figure.parameters[key]
      if (parameter?.kind !== 'number') return
      const fitted = fit(parameter, value)
      const { values, problems } = merged({ ...along, ...patchOf<P>(key, fitted.value) })
      settle(values, 'replace', fitted.fault ? [{ key, fault: fitted.fault }, ...problems] : problems)
    },
    visit,
    preset: name => {
      const { values } = store.getState()
      visit(figure.keeps.reduce((all, key) => ({ ...all, [key]: values[key] }), presetValues(figure, name)))
    },
    reset: () => visit(initial),
    load: (values, problems) => {
      before = null
      store.setState({ values, settled: values, problems, problemSource: 'address', inGesture: false })
      read()
    },
  }
}

const patchOf = <P extends Parameters>(key: keyof P & string, value: number) => ({ [key]: value }) as Partial<Values<P>>
