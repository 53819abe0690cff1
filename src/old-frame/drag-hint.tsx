import { useState } from 'react'
import { Label } from '../old-plot/label.tsx'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'

interface DragHintProps<P extends Parameters> {
  store: FigureStore<P>
  x: number
  y: number
  /** What can be done with the handle. */
  children: string
}

/** Words in the empty part of a plot, until a handle has been used for the first time. */
export function DragHint<P extends Parameters>({ store, x, y, children }: DragHintProps<P>) {
  const moved = useFigure(store, state => state.inGesture)
  const [touched, setTouched] = useState(false)
  if (moved && !touched) setTouched(true)
  return touched ? null : <Label x={x} y={y} anchor="middle">{`↔ ${children}`}</Label>
}
