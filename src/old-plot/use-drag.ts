import { useEffect, useRef, type RefObject } from 'react'

export interface DragEvents {
  onStart(): void
  /** How far the pointer has come since the start, in the plot's units. */
  onMove(dx: number, dy: number): void
  onEnd(): void
}

/**
 * Dragging by mouse, finger or pen: pointer capture keeps the gesture when the pointer leaves the element or the
 * window. D3's drag does the same through mouse and touch events, for 6 kB of script that a first view has not got.
 */
export function useDrag(element: RefObject<SVGElement | null>, events: DragEvents): void {
  const latest = useRef(events)
  useEffect(() => {
    latest.current = events
  })

  useEffect(() => {
    const node = element.current
    if (!node) return
    let from: { id: number; x: number; y: number; scale: number } | null = null

    const start = (event: PointerEvent) => {
      if (event.button !== 0 || from) return
      const screen = node.ownerSVGElement?.getScreenCTM()
      from = { id: event.pointerId, x: event.clientX, y: event.clientY, scale: screen?.a ?? 1 }
      node.setPointerCapture(event.pointerId)
      node.focus({ preventScroll: true })
      // Else the mouse would begin to select text, and take the focus away again.
      event.preventDefault()
      latest.current.onStart()
    }
    const move = (event: PointerEvent) => {
      if (event.pointerId !== from?.id) return
      // Nobody else needs it: React alone would search the whole tree for listeners on every move.
      event.stopPropagation()
      latest.current.onMove((event.clientX - from.x) / from.scale, (event.clientY - from.y) / from.scale)
    }
    // Capture is lost when the pointer goes up, when the system takes it, and when the element goes away.
    const end = (event: PointerEvent) => {
      if (event.pointerId !== from?.id) return
      from = null
      latest.current.onEnd()
    }

    // `touch-action: none` should be enough, but Chromium overlooks it on parts of an SVG now and then, and pans.
    const stay = (event: TouchEvent) => event.preventDefault()

    node.addEventListener('pointerdown', start)
    node.addEventListener('touchstart', stay, { passive: false })
    addEventListener('pointermove', move, { capture: true })
    node.addEventListener('lostpointercapture', end)
    return () => {
      node.removeEventListener('pointerdown', start)
      node.removeEventListener('touchstart', stay)
      removeEventListener('pointermove', move, { capture: true })
      node.removeEventListener('lostpointercapture', end)
    }
  }, [element])
}
