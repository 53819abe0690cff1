import { useEffect, useRef, useState } from 'react'
import type { OneCurveAxis } from './one-curve.parameters.ts'
import type { Morph } from './one-curve-scene.ts'

const duration = 600
const ease = (share: number) => share * share * (3 - 2 * share)

/** The way from the last axis to this one; at once for who wants no motion. */
export function useMorph(axis: OneCurveAxis): Morph {
  const [morph, setMorph] = useState<Morph>({ from: axis, to: axis, phase: 1 })
  const shown = useRef(axis)
  useEffect(() => {
    const from = shown.current
    shown.current = axis
    if (from === axis || matchMedia('(prefers-reduced-motion: reduce)').matches) return setMorph({ from: axis, to: axis, phase: 1 })
    const begun = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const share = Math.min(1, Math.max(0, now - begun) / duration)
      setMorph({ from, to: axis, phase: ease(share) })
      if (share < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [axis])
  // The axis may have changed and the first step not yet come.
  return morph.to === axis ? morph : { from: morph.to, to: axis, phase: 0 }
}
