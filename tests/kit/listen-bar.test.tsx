// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ListenBar } from '../../src/kit/listen-bar.tsx'
import { createFigureStore } from '../../src/state/figure-store.ts'
import { click, press } from '../plot/hands.ts'
import { render, toy } from './toy.tsx'

interface Told {
  kind: string
  frequencies: number[]
  begin: number
  end: number
}

let told: Told[] = []
let closed = 0
let leave = async () => {}

/** Web Audio that plays nothing and remembers what it was told. */
function stubAudio(): void {
  told = []
  closed = 0
  const node = () => ({ connect: (next: object) => next })
  const parameter = (frequencies: number[] = []) => ({
    setValueAtTime: (value: number) => frequencies.push(value),
    exponentialRampToValueAtTime: (value: number) => frequencies.push(value),
    linearRampToValueAtTime: () => {},
    setTargetAtTime: () => {},
  })
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 5
      destination = {}
      resume = async () => {}
      close = async () => {
        closed++
      }
    },
  )
  vi.stubGlobal(
    'OscillatorNode',
    class {
      told: Told
      frequency
      constructor(_: object, { type }: { type: string }) {
        this.told = { kind: type, frequencies: [], begin: NaN, end: NaN }
        this.frequency = parameter(this.told.frequencies)
        told.push(this.told)
      }
      connect = node().connect
      start = (at: number) => {
        this.told.begin = at
      }
      stop = (at: number) => {
        this.told.end = at
      }
    },
  )
  vi.stubGlobal(
    'GainNode',
    class {
      gain = parameter()
      connect = node().connect
    },
  )
  vi.stubGlobal(
    'StereoPannerNode',
    class {
      pan = parameter()
      connect = node().connect
    },
  )
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  stubAudio()
})
afterEach(async () => {
  await leave()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const opened = async () => {
  const onClose = vi.fn()
  const page = await render(
    <ListenBar
      store={createFigureStore(toy)}
      heard={{ columns: ['double'], mark: 0.5 }}
      names={{ v: 'place', double: 'twice' }}
      onClose={onClose}
    />,
  )
  const later = (seconds: number) =>
    act(async () => {
      vi.advanceTimersByTime(1000 * seconds)
    })
  leave = page.unmount
  await later(0)
  return {
    ...page,
    onClose,
    later,
    play: page.find('[data-action=listen-play]'),
    said: () => page.find('[role=status]').textContent,
  }
}

describe('what is heard', () => {
  test('plays at once for who asked for it: cue, curve and click, and says what it is', async () => {
    const { play, said } = await opened()
    expect(document.activeElement).toBe(play)
    expect(play.textContent).toBe('Stop')
    expect(said()).toBe('1 of 1, twice: from −2.0 to 2.0. A click where it passes ½, at place 1.')
    expect(told.map(({ kind }) => kind)).toEqual(['sine', 'triangle', 'square'])
    expect(told[1]?.frequencies.map(Math.round)).toEqual([220, 440, 880])
    for (const { begin, end } of told) expect(end).toBeGreaterThan(begin)
    expect(told[1]?.begin).toBeGreaterThan(5)
  })

  test('ends by itself, and says so; is played again on request', async () => {
    const { play, said, later } = await opened()
    await later(6)
    expect([play.textContent, said(), closed]).toEqual(['Play again', 'The sound has ended.', 1])
    await click(play)
    expect([play.textContent, told.length]).toEqual(['Stop', 6])
  })

  test('Escape ends it before anything else hears the key', async () => {
    const { play } = await opened()
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    expect(await press('Escape')).toBe(true)
    expect([play.textContent, closed, heard.mock.calls.length]).toEqual(['Play again', 1, 0])
    await press('Escape')
    expect(heard).toHaveBeenCalledTimes(1)
    document.removeEventListener('keydown', heard)
  })

  test('goes at the speed that is chosen, from the beginning', async () => {
    const { find } = await opened()
    const length = (voice?: Told) => Math.round((voice?.end ?? 0) - (voice?.begin ?? 0))
    expect(length(told[1])).toBe(4)
    await click(find('[value=slow]'))
    expect([length(told[4]), closed]).toEqual([8, 1])
  })

  test('ends when nobody sees the page, when it is closed, and when the figure goes', async () => {
    const { play, find, onClose, unmount } = await opened()
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
    Reflect.deleteProperty(document, 'hidden')
    expect([play.textContent, closed]).toEqual(['Play again', 1])
    await click(play)
    await click(find('[data-action=listen-close]'))
    expect([onClose.mock.calls.length, closed]).toEqual([1, 2])
    await click(play)
    await unmount()
    leave = async () => {}
    expect(closed).toBe(3)
  })

  test('is told where there is no sound to be had', async () => {
    vi.stubGlobal('AudioContext', undefined)
    const { said, play } = await opened()
    expect([said(), play.textContent]).toEqual(['This browser plays no sound here.', 'Play again'])
  })
})
