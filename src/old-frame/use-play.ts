import { useEffect, useRef, useState } from 'react'

interface PlayTarget {
  /** Where it stands, and where it ends. */
  position: number
  end: number
  /** Seconds for the whole way. */
  duration: number
  onMove(position: number): void
  /** At most every 400 ms while playing, and when it stops: time to write the address. */
  onSettle(): void
}

const settleEvery = 400

/** Play and pause over a whole-numbered stretch of time. Without motion, playing jumps to the end. */
export function usePlay(target: PlayTarget): { playing: boolean; toggle(): void; stop(): void } {
  const [playing, setPlaying] = useState(false)
  const latest = useRef(target)
  useEffect(() => {
    latest.current = target
  })

  useEffect(() => {
    if (!playing) return
    const { position, end } = latest.current
    let from = position >= end ? 0 : position
    let last = performance.now()
    let settled = last
    let frame = requestAnimationFrame(function step(now) {
      const { end: goal, duration, onMove, onSettle } = latest.current
      from = Math.min(goal, from + (Math.max(0, now - last) / 1000 / duration) * goal)
      last = now
      onMove(Math.round(from))
      if (from >= goal) return setPlaying(false)
      if (now - settled > settleEvery) {
        settled = now
        onSettle()
      }
      frame = requestAnimationFrame(step)
    })
    return () => {
      cancelAnimationFrame(frame)
      latest.current.onSettle()
    }
  }, [playing])

  return {
    playing,
    toggle: () => {
      if (playing || !matchMedia('(prefers-reduced-motion: reduce)').matches) return setPlaying(!playing)
      latest.current.onMove(latest.current.end)
      latest.current.onSettle()
    },
    stop: () => setPlaying(false),
  }
}
