// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eachFrame } from '../../src/plot/each-frame.ts'

let frame: ((time: number) => void) | undefined
beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(1000)
  vi.stubGlobal('requestAnimationFrame', (next: (time: number) => void) => {
    frame = next
    return 7
  })
  vi.stubGlobal('cancelAnimationFrame', () => {
    frame = undefined
  })
})
afterEach(() => {
  Reflect.deleteProperty(document, 'hidden')
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

test('a frame tells what has passed, and a page that was frozen for six seconds goes on by a tenth of one', () => {
  const passed: number[] = []
  eachFrame(
    time => passed.push(time),
    () => {},
  )
  for (const time of [1016, 1032, 7032, 7048, 7040]) frame?.(time)
  expect(passed).toEqual([16, 16, 100, 16, 0])
})

test('ends when the page is hidden, and says so once; what was ended before says nothing', () => {
  const step = vi.fn()
  const hidden = vi.fn()
  eachFrame(step, hidden)
  const end = eachFrame(step, hidden)
  end()
  eachFrame(step, hidden)
  hide(false)
  expect(hidden).not.toHaveBeenCalled()
  hide(true)
  hide(true)
  expect(hidden).toHaveBeenCalledTimes(2)
  expect(frame).toBeUndefined()
})
