import { useRef } from 'react'
import { useSlider } from '../../frame/use-slider.ts'
import type { HandleEvents } from '../../plot/handle.tsx'
import type { LinearScale } from '../../plot/plot.tsx'
import { rounded } from '../../state/parameter.ts'
import { trainingParameters } from './training.parameters.ts'
import type { TrainingStore } from './training.store.ts'

/** The gestures on the epoch: the plot's own axis is the scrubber. */
export function useEpoch(store: TrainingStore, x: LinearScale, epoch: number, epochs: number): HandleEvents {
  const parameter = { ...trainingParameters.epoch, max: epochs }
  const gesture = useSlider({ store, parameter, value: epoch, set: value => store.change({ epoch: value }) })
  const from = useRef(0)
  return {
    onStart: () => {
      from.current = x(epoch)
      gesture.start()
    },
    onMove: dx => gesture.move(rounded(parameter, x.invert(from.current + dx))),
    onEnd: gesture.end,
    onKey: gesture.key,
    onBlur: gesture.blur,
  }
}
