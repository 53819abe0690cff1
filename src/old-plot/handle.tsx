import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useLayouts } from './layout.ts'
import { sliderKey, type SliderKey } from './slider-keys.ts'
import { useDrag, type DragEvents } from './use-drag.ts'

export interface HandleEvents extends DragEvents {
  /** Says whether the key was used. */
  onKey(key: SliderKey): boolean
  onBlur(): void
}

interface HandleProps {
  events: HandleEvents
  parameter: string
  name: string
  /** The value in words. */
  words: string
  min: number
  max: number
  now: number
  orientation: 'horizontal' | 'vertical'
  /** What is seen, over a `handle-reach` that a finger finds. */
  children: ReactNode
}

/** Something in a plot that is dragged, and that the keyboard moves as a slider. */
export function Handle({ events, parameter, name, words, min, max, now, orientation, children }: HandleProps) {
  const element = useRef<SVGGElement>(null)
  // In the prerendered page there are three drawings and no script: a handle that cannot be used is no slider.
  const usable = useLayouts().length === 1
  const slider = usable && {
    role: 'slider',
    tabIndex: 0,
    'data-param': parameter,
    'aria-label': name,
    'aria-valuemin': min,
    'aria-valuemax': max,
    'aria-valuenow': now,
    'aria-valuetext': words,
    'aria-orientation': orientation,
  }
  useDrag(element, events)

  const onKeyDown = (event: KeyboardEvent) => {
    const key = sliderKey(event)
    if (!key || !events.onKey(key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <g ref={element} className={`handle ${orientation}`} {...slider} onKeyDown={onKeyDown} onBlur={events.onBlur}>
      {children}
    </g>
  )
}
