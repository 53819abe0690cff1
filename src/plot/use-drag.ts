import { useEffect, useEffectEvent, type RefObject } from 'react'

export interface Drag {
  start(): void
  /** How far the pointer has come since the start, in units of the box. */
  move(dx: number, dy: number): void
  end(): void
}

/**
 * Dragging by mouse, finger or pen: pointer capture keeps the gesture when the pointer leaves the element or the window.
 * Not d3-drag, which listens to mouse and touch apart and knows no capture.
 */
export function useDrag(element: RefObject<SVGElement | null>, drag: Drag): void {
  const onStart = useEffectEvent(() => drag.start())
  const onMove = useEffectEvent((dx: number, dy: number) => drag.move(dx, dy))
  const onEnd = useEffectEvent(() => drag.end())
  useEffect(() => {
    const node = element.current
    if (!node) return
    let from: { id: number; x: number; y: number; unit: number } | null = null
    const move = (event: PointerEvent) => {
      if (event.pointerId !== from?.id) return
      // Nobody else needs it: React alone would search the whole tree for listeners on every move.
      event.stopPropagation()
      onMove((event.clientX - from.x) / from.unit, (event.clientY - from.y) / from.unit)
    }
    const start = (event: PointerEvent) => {
      if (event.button !== 0 || from) return
      from = {
        id: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        unit: node.ownerSVGElement?.getScreenCTM()?.a ?? 1,
      }
      node.setPointerCapture(event.pointerId)
      node.focus({ preventScroll: true })
      // Else the mouse would begin to select text, and take the focus away again.
      event.preventDefault()
      addEventListener('pointermove', move, { capture: true })
      onStart()
    }
    const finish = () => {
      from = null
      removeEventListener('pointermove', move, { capture: true })
      onEnd()
    }
    // Capture is lost when the pointer goes up, when the system takes it, and when the element goes away.
    const lost = (event: PointerEvent) => {
      if (event.pointerId === from?.id) finish()
    }
    // `touch-action: none` should be enough, but Chromium overlooks it on parts of an SVG now and then, and pans.
    const stay = (event: TouchEvent) => event.preventDefault()
    node.addEventListener('pointerdown', start)
    node.addEventListener('touchstart', stay, { passive: false })
    node.addEventListener('lostpointercapture', lost)
    return () => {
      node.removeEventListener('pointerdown', start)
      node.removeEventListener('touchstart', stay)
      node.removeEventListener('lostpointercapture', lost)
      // An element that goes away while it is held, as when the screen is turned, loses its listener before the capture.
      if (from) finish()
    }
  }, [element])
}
