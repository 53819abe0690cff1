import { describe, expect, test, vi } from 'vitest'
import { defineFigure } from '../../src/state/figure.ts'
import { createFigureStore } from '../../src/state/figure-store.ts'
import { count, linear } from '../../src/state/parameter.ts'

const parameters = {
  width: linear({ min: 0, max: 10, step: 0.5, initial: 4 }),
  copies: count({ min: 1, max: 9, initial: 1 }),
}
const box = defineFigure(
  { id: 'box', parameters, presets: { wide: { width: 10 } }, derive: ({ width }) => ({ area: width * width }) },
  { shown: { area: { digits: { decimals: 1 } } }, sweep: { by: 'width', at: [0] } },
)
const setUp = () => {
  const store = createFigureStore(box)
  const settled = vi.fn<(mode: string) => void>()
  store.onSettle(settled)
  return { store, settled }
}

describe('a figure’s store', () => {
  test('shows a gesture at once and settles it when it ends', () => {
    const { store, settled } = setUp()
    store.begin()
    store.change({ width: 7 })
    expect(store.getState()).toMatchObject({ values: { width: 7 }, settled: { width: 4 }, inGesture: true })
    expect(settled).not.toHaveBeenCalled()
    store.commit()
    expect(store.getState()).toMatchObject({ settled: { width: 7 }, inGesture: false })
    expect(settled).toHaveBeenCalledExactlyOnceWith('replace')
  })

  test('is read at most five times a second while a hand moves, and at once when the gesture ends', () => {
    vi.useFakeTimers()
    const { store } = setUp()
    const read: number[] = []
    store.onRead(() => read.push(store.getState().values.width))
    store.begin()
    for (let move = 0; move < 60; move++) {
      store.change({ width: move / 10 })
      vi.advanceTimersByTime(1000 / 60)
    }
    expect(read.length).toBeGreaterThanOrEqual(4)
    expect(read.length).toBeLessThanOrEqual(6)
    store.change({ width: 8 })
    store.commit()
    expect(read.at(-1)).toBe(8)
    const times = read.length
    vi.advanceTimersByTime(1000)
    expect(read).toHaveLength(times)
    vi.useRealTimers()
  })

  test('undoes a whole gesture, settled pauses within it too', () => {
    const { store } = setUp()
    store.begin()
    store.change({ width: 5 })
    store.commit()
    store.begin()
    store.change({ width: 6 })
    expect(store.cancel()).toBe(true)
    expect(store.getState()).toMatchObject({ values: { width: 4 }, settled: { width: 4 }, inGesture: false })
  })

  test('has nothing to undo once the gesture is released', () => {
    const { store } = setUp()
    store.begin()
    store.change({ width: 5 })
    store.commit()
    store.release()
    expect(store.cancel()).toBe(false)
    expect(store.getState().values.width).toBe(5)
  })

  test('a preset resets all else and enters the history', () => {
    const { store, settled } = setUp()
    store.change({ copies: 3 })
    store.commit()
    store.preset('wide')
    expect(store.getState().values).toEqual({ width: 10, copies: 1 })
    expect(settled).toHaveBeenLastCalledWith('push')
  })

  test('a typed number keeps its digits; one out of range is clamped, one between whole numbers is rounded, and that is said', () => {
    const { store } = setUp()
    store.type('width', 3.3333)
    expect(store.getState()).toMatchObject({ settled: { width: 3.3333 }, problems: [] })
    store.type('width', 1e9)
    expect(store.getState()).toMatchObject({
      settled: { width: 10 },
      problems: [{ key: 'width', fault: 'clamped' }],
      problemSource: 'typed',
    })
    store.type('copies', 2.4)
    expect(store.getState()).toMatchObject({ settled: { copies: 2 }, problems: [{ key: 'copies', fault: 'rounded' }] })
    store.type('copies', 3)
    expect(store.getState()).toMatchObject({ settled: { copies: 3 }, problems: [] })
  })

  test('what the address says enters no history', () => {
    const { store, settled } = setUp()
    store.load({ width: 1, copies: 2 }, [{ key: 'x', fault: 'unknown' }])
    expect(store.getState()).toMatchObject({ values: { width: 1 }, settled: { width: 1 }, problemSource: 'address' })
    expect(settled).not.toHaveBeenCalled()
  })
})
