import { useRef } from 'react'
import { useSlider } from '../../old-frame/use-slider.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'
import { dragTrack, type DragTrack } from '../../old-plot/drag-track.ts'
import type { HandleEvents } from '../../old-plot/handle.tsx'
import type { LinearScale } from '../../old-plot/scale.ts'
import { rounded } from '../../state/parameter.ts'
import { startOf } from './training.numbers.ts'
import { trainingParameters } from './training.parameters.ts'
import type { TrainingStore } from './training.store.ts'
import type { Vertical } from './training-vertical.ts'

const { a0: parameter } = trainingParameters
export const lowestScore = logit(parameter.min)
export const highestScore = logit(parameter.max)

/** One nine is 2.3 units of z, so about 46 of the plot wherever the picture itself is squeezed. */
const leastTravel = 20

/** A drag is drawn to these when it comes near: one nine after the other, on either side. */
const snaps = [0.9, 0.99, 0.999, 0.1, 0.01, 0.001]
const snapReach = 0.12

function startAt(z: number): number {
  const near = snaps.find(a => Math.abs(logit(a) - z) < snapReach)
  return near ?? rounded(parameter, sigmoid(z))
}

/** The gestures on the start: dragged and stepped in z, where one nine is as far as the next. */
export function useStart(store: TrainingStore, vertical: Vertical, y: LinearScale): HandleEvents {
  const read = () => startOf(store.getState().values).a
  const gesture = useSlider({ store, parameter, read, set: a0 => store.change({ a0 }) })
  const taken = useRef<{ track: DragTrack; place: number; up: number } | null>(null)
  return {
    onStart: () => {
      const draw = (z: number) => y(vertical.at(z))
      const track = dragTrack(draw, lowestScore, highestScore, leastTravel)
      const { z } = startOf(store.getState().values)
      // On the log axis with label 1, up means a smaller output.
      const up = draw(highestScore) < draw(lowestScore) ? 1 : -1
      taken.current = { track, place: track.place(z), up }
      gesture.start()
    },
    onMove: (_, dy) => {
      if (!taken.current) return
      const { track, place, up } = taken.current
      gesture.move(startAt(track.at(place - up * dy)))
    },
    onEnd: gesture.end,
    onKey: gesture.key,
    onBlur: gesture.blur,
  }
}
