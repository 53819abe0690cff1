import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defineFigure } from '../../src/state/figure.ts'
import { linear } from '../../src/state/parameter.ts'

const figure = (id: string) =>
  defineFigure(
    {
      id,
      parameters: { z: linear({ min: -8, max: 8, step: 0.1, initial: 4 }) },
      presets: {},
      derive: ({ z }) => ({ double: 2 * z }),
    },
    { shown: { double: { digits: { decimals: 1 } } }, sweep: { by: 'z', at: [0] } },
  )

/** A window with an address, and a history that tells what was done to it. */
function open(search: string, { framed = false, sandboxed = false } = {}) {
  const listeners = new Map<string, () => void>()
  const location = { pathname: '/en/', search, hash: '#here' }
  const entries: string[] = []
  const go = (kind: string) => (_: unknown, __: string, address: string) => {
    if (sandboxed) throw new DOMException('not here', 'SecurityError')
    entries.push(`${kind} ${address}`)
    location.search = /\?[^#]*/.exec(address)?.[0] ?? ''
  }
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('self', globalThis)
  vi.stubGlobal('top', framed ? {} : globalThis)
  vi.stubGlobal('location', location)
  vi.stubGlobal('history', { state: null, pushState: go('push'), replaceState: go('replace') })
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => listeners.set(name, listener))
  return { location, entries, fire: (name: string) => listeners.get(name)?.() }
}

const load = async () => ({
  ...(await import('../../src/state/stores.ts')),
  ...(await import('../../src/state/address.ts')),
})

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers({ now: 10_000 })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a store', () => {
  test('is made once a figure, with what the address says', async () => {
    open('?one.z=2&two.z=3')
    const { storeOf } = await load()
    const one = storeOf(figure('one'))
    expect(one.getState().values).toEqual({ z: 2 })
    expect(one.getInitialState().values).toEqual({ z: 4 })
    expect(storeOf(figure('one'))).toBe(one)
    expect(storeOf(figure('two')).getState().values).toEqual({ z: 3 })
  })

  test('that comes later is waited for, and one that is there is told at once', async () => {
    open('')
    const { storeOf, withStore } = await load()
    const told: string[] = []
    withStore('one', ({ figure: { id } }) => told.push(id))
    const forget = withStore('one', () => told.push('forgotten'))
    forget()
    expect(told).toEqual([])
    storeOf(figure('one'))
    withStore('one', () => told.push('again'))
    expect(told).toEqual(['one', 'again'])
  })

  test('stays at its defaults where there is no address', async () => {
    vi.unstubAllGlobals()
    const { storeOf } = await load()
    expect(storeOf(figure('one')).getState().values).toEqual({ z: 4 })
  })
})

describe('the address', () => {
  test('is pushed for a named state, with the states of all figures and what is not ours', async () => {
    const { entries } = open('?utm=x&two.z=3')
    const { storeOf, query } = await load()
    const one = storeOf(figure('one'))
    one.visit({ z: 1 })
    expect(entries).toEqual(['push /en/?utm=x&two.z=3&one.z=1#here'])
    storeOf(figure('two')).visit({ z: 4 })
    expect(entries.at(-1)).toBe('push /en/?utm=x&one.z=1#here')
    expect(query.getState().search).toBe('?utm=x&one.z=1')
  })

  test('is replaced when a gesture ends, at most every 400 ms, and at once when the page is left', async () => {
    const { entries, fire } = open('')
    const { storeOf, query } = await load()
    const one = storeOf(figure('one'))
    const move = (z: number) => {
      one.change({ z })
      one.commit()
    }
    move(1)
    expect(query.getState().search).toBe('?one.z=1')
    vi.advanceTimersByTime(0)
    expect(entries).toEqual(['replace /en/?one.z=1#here'])
    move(2)
    move(3)
    vi.advanceTimersByTime(399)
    expect(entries).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(entries).toEqual(['replace /en/?one.z=1#here', 'replace /en/?one.z=3#here'])
    move(5)
    fire('pagehide')
    expect(entries.at(-1)).toBe('replace /en/?one.z=5#here')
  })

  test('that goes back loads every store, and drops what was about to be written', async () => {
    const { location, entries, fire } = open('?one.z=2')
    const { storeOf, query } = await load()
    const stores = [storeOf(figure('one')), storeOf(figure('two'))]
    stores[0]?.change({ z: 7 })
    stores[0]?.commit()
    location.search = '?two.z=-1'
    fire('popstate')
    vi.advanceTimersByTime(1000)
    expect(stores.map(store => store.getState().values)).toEqual([{ z: 4 }, { z: -1 }])
    expect(query.getState().search).toBe('?two.z=-1')
    expect(entries).toEqual([])
  })

  test('is carried on by links before any figure has a store', async () => {
    const { location, fire } = open('?one.z=2')
    const { watchAddress, query } = await load()
    watchAddress()
    expect(query.getState().search).toBe('?one.z=2')
    location.search = ''
    fire('popstate')
    expect(query.getState().search).toBe('')
  })

  test('of a frame is only ever replaced: the history is that of the page around it', async () => {
    const { entries } = open('?theme=dark', { framed: true })
    const { storeOf } = await load()
    const one = storeOf(figure('one'))
    for (const z of [1, 2, 4]) one.visit({ z })
    expect(entries).toEqual([
      'replace /en/?theme=dark&one.z=1#here',
      'replace /en/?theme=dark&one.z=2#here',
      'replace /en/?theme=dark#here',
    ])
  })

  test('that may not be written is remembered: links carry the state, and nothing fails', async () => {
    const { entries, fire, location } = open('?one.z=2', { sandboxed: true })
    const { storeOf, query } = await load()
    storeOf(figure('one')).visit({ z: 1 })
    expect(query.getState().search).toBe('?one.z=1')
    const two = storeOf(figure('two'))
    two.change({ z: 3 })
    two.commit()
    vi.advanceTimersByTime(1000)
    expect(query.getState().search).toBe('?one.z=1&two.z=3')
    expect(entries).toEqual([])
    location.search = '?two.z=-1'
    fire('popstate')
    expect(two.getState().values).toEqual({ z: -1 })
  })
})
