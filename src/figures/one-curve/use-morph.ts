import { useEffect, useRef, useState } from 'react'
import { useFigure } from '../../state/stores-context.ts'
import type { OneCurveStore } from './one-curve.store.ts'
import { between, whole, type Weights } from './one-curve-places.ts'

const duration = 600

const eased = (share: number) => share * share * (3 - 2 * share)

/**
 * The axis of the picture, which turns into another one while the reader watches. Only a change that somebody made
 * is played; what the address says when the page opens is there at once, and without motion everything is.
 */
export function useMorph(store: OneCurveStore): Weights {
  const axis = useFigure(store, state => state.paced.axis)
  const [moving, setMoving] = useState<Weights | null>(null)
  const shown = moving ?? whole[axis]
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  })

  useEffect(() => {
    let frame = 0
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.values.axis === previous.values.axis) return
      cancelAnimationFrame(frame)
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setMoving(null)
      const from = latest.current
      const to = whole[state.values.axis]
      const start = performance.now()
      setMoving(from)
      frame = requestAnimationFrame(function step(now) {
        const share = (now - start) / duration
        if (share >= 1) return setMoving(null)
        setMoving(between(from, to, eased(Math.max(0, share))))
        frame = requestAnimationFrame(step)
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      unsubscribe()
    }
  }, [store])

  return shown
}
