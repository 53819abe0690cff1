import { useState } from 'react'
import { useStore } from 'zustand'
import { usePicture } from '../plot/follow.ts'
import { Label, type LabelProps } from '../plot/label.tsx'

/** Whether a handle has been used since the figure came to life. */
export function useTouched(): boolean {
  const { store } = usePicture()
  const moved = useStore(store, state => state.inGesture)
  const [touched, setTouched] = useState(false)
  if (moved && !touched) setTouched(true)
  return touched
}

/** Words in the empty part of a plot, until a handle has been used for the first time. */
export function DragHint<S>(props: LabelProps<S>) {
  if (useTouched()) return null
  // By its name a picture that is taken along, or printed, does without it.
  return (
    <g className="drag-hint">
      <Label anchor="middle" {...props} />
    </g>
  )
}
