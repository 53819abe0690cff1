import { createStore, type StoreApi } from 'zustand/vanilla'
import { fit, type Problem } from './codec.ts'
import { defaults, presetValues, type FigureModel } from './figure-model.ts'
import type { Parameters, Values } from './parameter.ts'

export interface FigureState<P extends Parameters> {
  /** What is on the screen at this instant. */
  values: Values<P>
  /**
   * The same, but in a gesture renewed at most ten times a second and in one frame of five: for numbers and words,
   * which nobody reads faster, so that a slow device spends its time on the picture under the hand.
   */
  paced: Values<P>
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

export interface FigureStore<P extends Parameters = Parameters> extends Pick<
  StoreApi<FigureState<P>>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  model: FigureModel<P>
  /**
   * Opens a gesture; a second call inside one does nothing. One by pointer brings a change a frame, so that words
   * and numbers are paced; a key press is shown whole at once.
   */
  begin(by: 'pointer' | 'keys'): void
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
  onSettle(listener: (mode: HistoryMode) => void): () => void
}

const pace = { interval: 100, moves: 5, rest: 100 }

export function createFigureStore<P extends Parameters>(model: FigureModel<P>): FigureStore<P> {
  const initial = model.settle(defaults(model.parameters), new Set()).values
  const store = createStore<FigureState<P>>(() => ({
    values: initial,
    paced: initial,
    settled: initial,
    problems: [],
    problemSource: 'address',
    inGesture: false,
  }))
  const listeners = new Set<(mode: HistoryMode) => void>()
  let before: Values<P> | null = null
  let lastMove = -Infinity
  let lastPaced = -Infinity
  let moves = 0
  let byPointer = false
  let resting: ReturnType<typeof setTimeout> | undefined

  const catchUp = (values: Values<P>) => {
    lastPaced = lastMove
    moves = 0
    store.setState({ values, paced: values })
  }
  // One timer that looks again, rather than one a move.
  const watch = () => {
    const wait = lastMove + pace.rest - performance.now()
    if (wait > 0) resting = setTimeout(watch, wait)
    else {
      resting = undefined
      if (store.getState().paced !== store.getState().values) catchUp(store.getState().values)
    }
  }
  const move = (values: Values<P>) => {
    lastMove = performance.now()
    moves += 1
    if (!store.getState().inGesture || !byPointer || (moves >= pace.moves && lastMove - lastPaced >= pace.interval))
      catchUp(values)
    else {
      store.setState({ values })
      resting ??= setTimeout(watch, pace.rest)
    }
  }

  const settle = (values: Values<P>, mode: HistoryMode, problems: readonly Problem[] = []) => {
    const changed = values !== store.getState().settled
    store.setState({ values, paced: values, settled: values, problems, problemSource: 'typed' })
    if (changed) for (const listener of listeners) listener(mode)
  }
  const merged = (patch: Partial<Values<P>>) =>
    model.settle({ ...store.getState().values, ...patch }, new Set(Object.keys(patch)))
  const visit = (values: Values<P>) => {
    before = null
    store.setState({ inGesture: false })
    settle(values, 'push')
  }

  return {
    model,
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    begin: by => {
      before ??= store.getState().values
      byPointer = by === 'pointer'
      moves = pace.moves
      if (!store.getState().inGesture) store.setState({ inGesture: true })
    },
    change: patch => move(merged(patch).values),
    commit: () => {
      store.setState({ inGesture: false })
      settle(store.getState().values, 'replace')
    },
    release: () => {
      before = null
    },
    cancel: () => {
      if (!before) return false
      const values = before
      before = null
      store.setState({ inGesture: false })
      settle(values, 'replace')
      return true
    },
    type: (key, value, along) => {
      const parameter = model.parameters[key]
      if (parameter?.kind !== 'number') return
      const fitted = fit(parameter, value)
      const { values, problems } = merged({ ...along, [key]: fitted.value } as Partial<Values<P>>)
      settle(values, 'replace', fitted.fault ? [{ key, fault: fitted.fault }, ...problems] : problems)
    },
    visit,
    preset: name => visit(presetValues(model, name)),
    reset: () => visit(initial),
    load: (values, problems) => {
      before = null
      store.setState({ values, paced: values, settled: values, problems, problemSource: 'address', inGesture: false })
    },
    onSettle: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
