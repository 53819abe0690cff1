/** What one frame counts at most, in milliseconds: a page that was frozen or behind another goes on from where it stood. */
export const longestFrame = 100

/**
 * Calls with the milliseconds that have passed since the last frame, until it is ended; `hidden` when nobody sees the page
 * any more, which ends it too.
 */
export function eachFrame(step: (passed: number) => void, hidden: () => void): () => void {
  let last = performance.now()
  let frame = requestAnimationFrame(function next(time) {
    frame = requestAnimationFrame(next)
    const passed = Math.min(longestFrame, Math.max(0, time - last))
    last = time
    step(passed)
  })
  const onVisibility = () => {
    if (!document.hidden) return
    end()
    hidden()
  }
  const end = () => {
    cancelAnimationFrame(frame)
    document.removeEventListener('visibilitychange', onVisibility)
  }
  document.addEventListener('visibilitychange', onVisibility)
  return end
}
