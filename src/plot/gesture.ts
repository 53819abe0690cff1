import { useEffect, useMemo } from 'react'
import { stepped } from '../state/parameter.ts'
import { usePicture } from './follow.ts'
import type { Grip, Patch } from './grip.ts'
import type { SliderKey } from './slider-keys.ts'

/** Keys come one by one; this long after the last one the gesture counts as ended. */
const pause = 250

/** One gesture by pointer or by keys: live while it lasts, settled when it ends, undone by Escape. */
export interface Gesture {
  start(): void
  /** What the pointer asks for; ignored after Escape until the pointer lets go. */
  change(patch: Patch): void
  end(): void
  /** A slider's key, on a grip; says whether it was used. */
  key(key: SliderKey): boolean
  /** What another key does at once, as part of the same gesture. */
  press(patch: Patch): void
  blur(): void
}

export function useGesture<S>(grip: Grip<S>): Gesture {
  const picture = usePicture<S>()
  const { store } = picture

  const stepBy = (key: SliderKey & { kind: 'step' | 'end' }) => {
    const state = picture.current()
    const range = grip.range(state)
    const value = key.kind === 'end' ? range[key.end] : stepped(range, grip.read(state), key.share)
    store.change(grip.write(value, state))
  }

  const hand = useMemo(() => {
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
    // A key's pause must not end a drag that has begun since.
    const pressed = () => {
      stopTimer()
      if (!held) timer = setTimeout(settle, pause)
    }
    return {
      start: () => {
        stopTimer()
        held = true
        cancelled = false
        store.begin('pointer')
      },
      change: (patch: Patch) => {
        if (!cancelled) store.change(patch)
      },
      end: finish,
      cancel: () => {
        stopTimer()
        cancelled = held
        return store.cancel()
      },
      press: (patch: Patch) => {
        store.begin('keys')
        store.change(patch)
        pressed()
      },
      begin: () => store.begin('keys'),
      pressed,
      /** The handle goes away: what its keys have changed settles, and Escape still undoes it, as after Delete. */
      leave: () => {
        if (timer !== undefined) settle()
      },
      blur: () => {
        if (store.getState().inGesture || timer !== undefined) finish()
        else store.release()
      },
    }
  }, [store])
  useEffect(() => hand.leave, [hand])

  return {
    ...hand,
    key: key => {
      if (key.kind === 'cancel') return hand.cancel()
      hand.begin()
      stepBy(key)
      hand.pressed()
      return true
    },
  }
}
