import { useRef } from 'react'
import { useSlider } from '../../old-frame/use-slider.ts'
import { predictionLoss } from '../../math/prediction-loss.ts'
import { logit, sigmoid } from '../../math/sigmoid.ts'
import { dragTrack, type DragTrack } from '../../old-plot/drag-track.ts'
import type { HandleEvents } from '../../old-plot/handle.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { rounded } from '../../state/parameter.ts'
import { acrossOf, highestScore, lowestScore, scales } from './loss-prediction-axis.ts'
import { lossPredictionParameters } from './loss-prediction.parameters.ts'
import type { LossPredictionStore } from './loss-prediction.store.ts'

const { p: parameter } = lossPredictionParameters

/** The least way of a unit of the score, where the curve is flat and the axis squeezed. */
const leastTravel = 20

/** A drag is drawn to these when it comes near, so that the marks are easily met. */
const snaps = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999]
const snapReach = 0.1

function predictionAt(z: number): number {
  const near = snaps.find(p => Math.abs(logit(p) - z) < snapReach)
  return near ?? rounded(parameter, sigmoid(z))
}

/** The way along the curve that a pointer has come: the longer of both ways where they agree, else one less the other. */
export const along = (dx: number, dy: number): number =>
  dx * dy > 0 ? Math.sign(dx) * Math.max(Math.abs(dx), Math.abs(dy)) : dx + dy

/**
 * The gestures on the prediction. It is dragged to the side; where the curve is steep, up and down moves it as well,
 * because there the picture hardly goes to the side at all.
 */
export function usePrediction(store: LossPredictionStore, layout: Layout): HandleEvents {
  const read = () => store.getState().values.p
  const gesture = useSlider({ store, parameter, read, set: p => store.change({ p }) })
  const taken = useRef<{ track: DragTrack; place: number; down: number } | null>(null)
  return {
    onStart: () => {
      const { values } = store.getState()
      const { y, at } = scales(layout, acrossOf(values))
      const track = dragTrack(
        z => at(sigmoid(z)),
        lowestScore,
        highestScore,
        leastTravel,
        z => y(predictionLoss(sigmoid(z), values.y)),
      )
      // For label 1 the curve falls to the right, so that down means a larger prediction.
      taken.current = { track, place: track.place(logit(values.p)), down: values.y === 1 ? 1 : -1 }
      gesture.start()
    },
    onMove: (dx, dy) => {
      if (!taken.current) return
      const { track, place, down } = taken.current
      gesture.move(predictionAt(track.at(place + along(dx, down * dy))))
    },
    onEnd: gesture.end,
    onKey: gesture.key,
    onBlur: gesture.blur,
  }
}
