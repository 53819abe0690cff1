import { useRef } from 'react'
import type { HandleEvents } from '../old-plot/handle.tsx'
import type { Track } from '../old-plot/scale.ts'
import { rounded } from '../state/parameter.ts'
import { useSlider, type SliderTarget } from './use-slider.ts'

interface AxisHandleTarget extends SliderTarget {
  /** The scale along which it is dragged, and whether that lies across the plot or up. */
  scale: Track
  orientation: 'horizontal' | 'vertical'
  /** From the parameter to the axis's coordinate and back, where the axis is not the parameter's own. */
  place?: (value: number) => number
  value?: (place: number) => number
}

const same = (value: number) => value

/** The gestures of a handle whose value is read straight off one axis. */
export function useAxisHandle({
  scale,
  orientation,
  place = same,
  value = same,
  ...target
}: AxisHandleTarget): HandleEvents {
  const gesture = useSlider(target)
  const from = useRef(0)
  return {
    onStart: () => {
      from.current = scale(place(target.read()))
      gesture.start()
    },
    onMove: (dx, dy) => {
      const at = from.current + (orientation === 'horizontal' ? dx : dy)
      gesture.move(rounded(target.parameter, value(scale.invert(at))))
    },
    onEnd: gesture.end,
    onKey: gesture.key,
    onBlur: gesture.blur,
  }
}
