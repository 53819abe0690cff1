import { useRef } from 'react'
import { useSlider } from '../../old-frame/use-slider.ts'
import type { HandleEvents } from '../../old-plot/handle.tsx'
import type { LinearScale } from '../../old-plot/scale.ts'
import { linear, rounded } from '../../state/parameter.ts'
import { flippedPoint, movedPoint, pointsOf, reach } from './likelihood.points.ts'
import type { LikelihoodStore } from './likelihood.store.ts'

/** A point's place, as a slider has it. */
export const placeParameter = linear({ min: -reach, max: reach, step: 0.05, initial: 0 })

/** A pointer that comes less far, in units of the plot, has tapped. */
const tap = 4

/** The gestures on one point: along its rail, or a tap that flips its label. */
export function usePointHandle(store: LikelihoodStore, index: number, x: LinearScale): HandleEvents & { flip(): void } {
  const read = () => pointsOf(store.getState().values.points)[index]?.x ?? 0
  const gesture = useSlider({
    store,
    parameter: placeParameter,
    read,
    set: place => store.change({ points: movedPoint(store.getState().values.points, index, place) }),
  })
  const taken = useRef({ place: 0, moved: false, over: false })
  const flip = () => {
    store.begin('keys')
    store.change({ points: flippedPoint(store.getState().values.points, index) })
    store.commit()
  }
  return {
    flip,
    onStart: () => {
      taken.current = { place: x(read()), moved: false, over: false }
      gesture.start()
    },
    onMove: dx => {
      if (Math.abs(dx) >= tap) taken.current.moved = true
      if (taken.current.moved) gesture.move(rounded(placeParameter, x.invert(taken.current.place + dx)))
    },
    onEnd: () => {
      const { moved, over } = taken.current
      gesture.end()
      if (!moved && !over) flip()
    },
    onKey: key => {
      if (key.kind === 'cancel') taken.current.over = true
      return gesture.key(key)
    },
    onBlur: gesture.blur,
  }
}
