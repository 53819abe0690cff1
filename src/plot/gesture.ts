import { useEffect, useMemo } from 'react'
import { handOn, type Hand } from '../state/hand.ts'
import { stepped } from '../state/parameter.ts'
import { usePicture } from './follow.ts'
import type { Grip } from './grip.ts'
import type { SliderKey } from '../state/slider-keys.ts'

/** A hand that knows what it holds. */
export interface Gesture extends Hand {
  /** A slider's key, on a grip; says whether it was used. */
  key(key: SliderKey): boolean
}

export function useGesture<S>(grip: Grip<S>): Gesture {
  const picture = usePicture<S>()
  const hand = useMemo(() => handOn(picture.store), [picture])
  useEffect(() => hand.leave, [hand])
  return {
    ...hand,
    key: key => {
      if (key.kind === 'cancel') return hand.cancel()
      const state = picture.current()
      const range = grip.range(state)
      const value = key.kind === 'end' ? range[key.end] : stepped(range, grip.read(state), key.share)
      hand.press(grip.write(value, state))
      return true
    },
  }
}
