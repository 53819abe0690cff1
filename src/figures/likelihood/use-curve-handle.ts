import { useRef } from 'react'
import { useSlider } from '../../old-frame/use-slider.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { dragTrack, type DragTrack } from '../../old-plot/drag-track.ts'
import type { HandleEvents } from '../../old-plot/handle.tsx'
import type { LinearScale } from '../../old-plot/scale.ts'
import { rounded } from '../../state/parameter.ts'
import { likelihoodParameters } from './likelihood.parameters.ts'
import type { LikelihoodStore } from './likelihood.store.ts'
import { tiltPlace } from './likelihood-scene.ts'

/** Units of the plot for a unit of w or b, at least: where the curve lies at 0 or 1, hardly anything moves. */
const leastTravel = 7

/** The gestures of a knob on the curve: up and down it sets b at x = 0, or w at x = 2 with b as it is. */
export function useCurveHandle(store: LikelihoodStore, key: 'w' | 'b', y: LinearScale): HandleEvents {
  const parameter = likelihoodParameters[key]
  const gesture = useSlider({
    store,
    parameter,
    read: () => store.getState().values[key],
    set: value => store.change({ [key]: value }),
  })
  const taken = useRef<{ track: DragTrack; place: number } | null>(null)
  return {
    onStart: () => {
      const { b, [key]: value } = store.getState().values
      const draw = (next: number) => y(sigmoid(key === 'w' ? next * tiltPlace + b : next))
      const track = dragTrack(draw, parameter.min, parameter.max, leastTravel)
      taken.current = { track, place: track.place(value) }
      gesture.start()
    },
    onMove: (_, dy) => {
      if (!taken.current) return
      const { track, place } = taken.current
      gesture.move(rounded(parameter, track.at(place - dy)))
    },
    onEnd: gesture.end,
    onKey: gesture.key,
    onBlur: gesture.blur,
  }
}
