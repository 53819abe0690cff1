import { useEffect, useMemo, useRef } from 'react'
import type { SliderKey } from '../old-plot/slider-keys.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { stepped, type NumberParameter } from '../state/parameter.ts'

/** Keys come one by one; this long after the last one the gesture counts as ended. */
const pause = 250

export interface SliderTarget {
  store: FigureStore
  /** Its range as it is now: an epoch's end moves with the number of epochs. */
  parameter: NumberParameter
  /** The value at this instant, which what is on the screen may follow a little later. */
  read(): number
  set(value: number): void
}

export interface SliderGesture {
  start(): void
  /** A value that the pointer asks for; ignored after Escape until the pointer lets go. */
  move(value: number): void
  end(): void
  key(key: SliderKey): boolean
  blur(): void
}

/** One gesture on one parameter, by pointer or by keys: live while it lasts, settled when it ends, undone by Escape. */
export function useSlider(target: SliderTarget): SliderGesture {
  const latest = useRef(target)
  useEffect(() => {
    latest.current = target
  })

  return useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let held = false
    let cancelled = false
    const settle = () => {
      clearTimeout(timer)
      timer = undefined
      latest.current.store.commit()
    }
    const finish = () => {
      held = cancelled = false
      settle()
      latest.current.store.release()
    }
    return {
      start: () => {
        held = true
        cancelled = false
        latest.current.store.begin('pointer')
      },
      move: value => {
        if (!cancelled) latest.current.set(value)
      },
      end: finish,
      key: pressed => {
        const { store, parameter, read, set } = latest.current
        if (pressed.kind === 'cancel') {
          clearTimeout(timer)
          timer = undefined
          cancelled = held
          return store.cancel()
        }
        store.begin('keys')
        set(pressed.kind === 'end' ? parameter[pressed.end] : stepped(parameter, read(), pressed.share))
        clearTimeout(timer)
        timer = setTimeout(settle, pause)
        return true
      },
      blur: () => {
        if (latest.current.store.getState().inGesture || timer !== undefined) finish()
        else latest.current.store.release()
      },
    }
  }, [])
}
