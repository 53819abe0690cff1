// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SpeedChoice, type PlaySpeed } from '../../src/kit/transport.tsx'
import { click } from '../plot/hands.ts'
import { createFigureStore } from '../../src/state/figure-store.ts'
import { parts, render, staged, toy, type Toy } from './toy.tsx'

const { Panel, Transport } = parts

let still = false
beforeEach(() => {
  still = false
  vi.stubGlobal('matchMedia', () => ({ matches: still }))
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const later = (milliseconds: number) =>
  act(async () => {
    vi.advanceTimersByTime(milliseconds)
  })

const opened = async (speed: PlaySpeed = 'normal', epoch = 0) => {
  const page = await staged(<Transport sets="epoch" speed={speed} />, epoch ? { values: { epoch } } : {})
  const action = (name: string) => page.find(`[data-action="${name}"]`)
  return {
    ...page,
    play: action('play'),
    press: (name: string) => click(action(name)),
    epoch: () => Number(page.values().epoch),
  }
}

describe('play', () => {
  test.each([
    ['slow', 16],
    ['normal', 8],
    ['fast', 3],
  ] as const)('at %s takes %d seconds from the beginning to the end', async (speed, seconds) => {
    const { press, play, epoch } = await opened(speed)
    await press('play')
    expect(play.textContent).toBe('Pause')
    await later(500 * seconds)
    expect(epoch()).toBeGreaterThanOrEqual(48)
    expect(epoch()).toBeLessThanOrEqual(50)
    await later(500 * seconds + 50)
    expect(epoch()).toBe(100)
    expect(play.textContent).toBe('Play')
  })

  test('goes on from where it stands', async () => {
    const { press, epoch } = await opened('normal', 50)
    await press('play')
    await later(2000)
    expect(epoch()).toBeGreaterThanOrEqual(73)
    expect(epoch()).toBeLessThanOrEqual(75)
  })

  test('from the end starts over', async () => {
    const { press, epoch } = await opened('normal', 100)
    await press('play')
    await later(800)
    expect(epoch()).toBeGreaterThan(5)
    expect(epoch()).toBeLessThan(15)
  })

  test('stops and settles when nobody sees the page', async () => {
    const { press, play, epoch, store } = await opened()
    await press('play')
    await later(1600)
    const at = epoch()
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await later(3000)
    expect([epoch(), store.getState().settled.epoch, play.textContent]).toEqual([at, at, 'Play'])
    Reflect.deleteProperty(document, 'hidden')
    await press('play')
    await later(800)
    expect(epoch()).toBeGreaterThan(at)
  })

  test('stops at a second press, and settles', async () => {
    const { press, epoch, store, play } = await opened()
    await press('play')
    await later(3000)
    await press('play')
    const at = epoch()
    expect(store.getState().settled.epoch).toBe(at)
    await later(3000)
    expect(epoch()).toBe(at)
    expect(play.textContent).toBe('Play')
  })

  test('settles now and then on its way, so that the address follows', async () => {
    const { press, store, epoch } = await opened()
    const settled = vi.fn()
    store.onSettle(settled)
    await press('play')
    await later(2000)
    expect(settled.mock.calls.length).toBeGreaterThanOrEqual(3)
    expect(settled.mock.calls.length).toBeLessThanOrEqual(5)
    expect(Number(store.getState().settled.epoch)).toBeLessThanOrEqual(epoch())
  })

  test('goes in ten jumps for who wants no motion, and from the end starts over too', async () => {
    still = true
    const { press, play, epoch } = await opened('normal', 100)
    await press('play')
    const seen = new Set<number>()
    for (let time = 0; time < 8100; time += 100) {
      await later(100)
      seen.add(epoch())
    }
    expect([...seen]).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
    expect(play.textContent).toBe('Play')
  })

  test('ends when the figure goes', async () => {
    const { press, epoch, unmount } = await opened()
    await press('play')
    await later(1000)
    await unmount()
    const at = epoch()
    await later(1000)
    expect(epoch()).toBe(at)
  })
})

describe('step and restart', () => {
  test('go one on, and from the end to the beginning', async () => {
    const { press, store, epoch } = await opened('normal', 99)
    await press('step')
    expect(store.getState().settled.epoch).toBe(100)
    await press('step')
    expect(epoch()).toBe(0)
    await press('step')
    expect(epoch()).toBe(1)
    await press('restart')
    expect(store.getState().settled.epoch).toBe(0)
  })

  test.each(['step', 'restart'])('%s stops what plays', async name => {
    const { press, play, epoch } = await opened()
    await press('play')
    await later(1000)
    await press(name)
    const at = epoch()
    await later(1000)
    expect(epoch()).toBe(at)
    expect(play.textContent).toBe('Play')
  })
})

describe('what happens is said aloud', () => {
  const heard = async (say?: (state: Toy) => string) => {
    const store = createFigureStore(toy)
    const { find } = await render(
      <Panel
        store={store}
        words={{ title: '', shown: { double: '' }, presets: {}, table: '', by: '' }}
        takeaway=""
        say={({ epoch }) => [`The caption at ${epoch}.`]}
        controls={<Transport sets="epoch" {...(say && { say })} />}>
        {null}
      </Panel>,
    )
    const said: string[] = []
    const status = find('.heard')
    new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, { childList: true })
    return { press: (name: string) => click(find(`[data-action="${name}"]`)), said, store }
  }

  test('at a step, in the figure’s own words or else by where time stands', async () => {
    const own = await heard(({ epoch, v }) => `epoch ${epoch}: v is ${v}`)
    await own.press('step')
    expect(own.said.at(-1)).toBe('epoch 1: v is 2')
    const plain = await heard()
    await plain.press('step')
    await plain.press('step')
    expect(plain.said).toEqual(['epoch 1 of 100', 'epoch 2 of 100'])
  })

  test('when playing ends, and not on its way', async () => {
    const { press, said } = await heard()
    await press('play')
    await later(4000)
    expect(said).toEqual([])
    await press('play')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^epoch (49|50) of 100$/)
  })

  test('another change is again the caption’s', async () => {
    const { press, said, store } = await heard()
    await press('restart')
    await act(async () => store.visit({ ...store.getState().values, epoch: 7 }))
    expect(said.at(-1)).toBe('The caption at 7.')
  })
})

test('the epoch can be typed, and is named in the reader’s language', async () => {
  const { find, play } = await opened()
  expect(find('input').getAttribute('aria-label')).toBe('Epoch shown')
  expect(play.className).toBe('main')
  const chinese = await staged(<Transport sets="epoch" />, { language: 'zh' })
  expect(chinese.find('[data-action="play"]').textContent).toBe('播放')
  expect(chinese.find('input').getAttribute('aria-label')).toBe('当前轮次')
})

test('how fast it plays is one of three', async () => {
  const onSpeed = vi.fn()
  const { find, element } = await render(<SpeedChoice speed="normal" onSpeed={onSpeed} />)
  expect([...element.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([false, true, false])
  await click(find('[value="fast"]'))
  expect(onSpeed).toHaveBeenCalledExactlyOnceWith('fast')
})
