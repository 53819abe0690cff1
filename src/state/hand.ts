import type { FigureStore } from './figure-store.ts'
import type { Values } from './parameter.ts'

/** Keys come one by one; this long after the last one the gesture counts as ended. */
const pause = 250

/** One gesture by pointer or by keys: live while it lasts, settled when it ends, undone by Escape. */
export interface Hand {
  start(): void
  /** What the pointer asks for; ignored after Escape until the pointer lets go. */
  change(patch: Partial<Values>): void
  end(): void
  /** Undoes the gesture; says whether there was one. */
  cancel(): boolean
  /** What a key does at once, as part of the same gesture. */
  press(patch: Partial<Values>): void
  blur(): void
  /** What is held goes away: what its keys have changed settles, and Escape still undoes it, as after Delete. */
  leave(): void
}

/** A hand on one figure's store. */
export function handOn(store: FigureStore): Hand {
  let timer: ReturnType<typeof setTimeout> | undefined
  let held = false
  let cancelled = false
  const stopTimer = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const settle = () => {
    stopTimer()
    store.commit()
  }
  const finish = () => {
    held = cancelled = false
    settle()
    store.release()
  }
  return {
    start: () => {
      stopTimer()
      held = true
      cancelled = false
      store.begin()
    },
    change: patch => {
      if (!cancelled) store.change(patch)
    },
    end: finish,
    cancel: () => {
      stopTimer()
      cancelled = held
      return store.cancel()
    },
    press: patch => {
      store.begin()
      store.change(patch)
      stopTimer()
      // A key's pause must not end a drag that has begun since.
      if (!held) timer = setTimeout(settle, pause)
    },
    leave: () => {
      if (timer !== undefined) settle()
    },
    blur: () => {
      if (store.getState().inGesture || timer !== undefined) finish()
      else store.release()
    },
  }
}
