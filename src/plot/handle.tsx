import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { drag, select, type D3DragEvent } from 'd3'
import { sliderKey, type SliderKey } from './slider-keys.ts'

/** What a handle reports. Places are in the plot's units, relative to where the handle stood when it was taken. */
export interface HandleEvents {
  onStart(): void
  onMove(dx: number, dy: number): void
  onEnd(): void
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
  x: number
  y: number
  /** The radius that a finger finds, in the plot's units. */
  reach: number
  children: ReactNode
}

type DragEvent = D3DragEvent<SVGGElement, unknown, { x: number; y: number }>

/** Something in a plot that is dragged, and that the keyboard moves as a slider. */
export function Handle({ events, parameter, name, words, min, max, now, orientation, x, y, reach, children }: HandleProps) {
  const element = useRef<SVGGElement>(null)
  const latest = useRef(events)
  useEffect(() => { latest.current = events })

  useEffect(() => {
    const node = element.current
    if (!node) return
    let from = { x: 0, y: 0 }
    const dragging = drag<SVGGElement, unknown>()
      .container(() => node.ownerSVGElement ?? node)
      .subject((): { x: number; y: number } => ({ x: 0, y: 0 }))
      .clickDistance(3)
      .on('start', (event: DragEvent) => {
        from = { x: event.x, y: event.y }
        node.focus({ preventScroll: true })
        latest.current.onStart()
      })
      .on('drag', (event: DragEvent) => latest.current.onMove(event.x - from.x, event.y - from.y))
      .on('end', () => latest.current.onEnd())
    select(node).call(dragging)
    return () => { select(node).on('.drag', null) }
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    const key = sliderKey(event)
    if (!key || !latest.current.onKey(key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <g ref={element} className={`handle ${orientation}`} role="slider" tabIndex={0} data-param={parameter}
      aria-label={name} aria-valuemin={min} aria-valuemax={max} aria-valuenow={now} aria-valuetext={words}
      aria-orientation={orientation} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      onKeyDown={onKeyDown} onBlur={() => latest.current.onBlur()}>
      <circle className="handle-reach" r={reach} />
      {children}
    </g>
  )
}
