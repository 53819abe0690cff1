// @vitest-environment happy-dom
import { gradually } from '../../src/plot/gradual.ts'
import { act, Component, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PaceContext, useAwake } from '../../src/plot/follow.ts'
import type { Drawn, Pace } from '../../src/plot/picture.ts'
import { createFigureStore } from '../../src/state/figure-store.ts'
import { parts, render, Stage, staged, toy, type Toy } from '../kit/toy.tsx'

const { Panel, useFollow, useShape } = parts

/** Some words, or an element with some attributes, at a pace. */
function Follows({ as: Element = 'p', pace = 'mark', of }: { as?: 'p' | 'input'; pace?: Pace; of(state: Toy): Drawn }) {
  const { ref, ...follow } = useFollow(of, pace)
  return <Element ref={ref} data-pace={pace} {...follow} />
}

const v = ({ v }: Toy) => ({ text: `v = ${v}` })

// React's own work does not wait for these.
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
  })
  // The page has been open for a while.
  vi.advanceTimersByTime(5000)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const later = (milliseconds: number) =>
  act(async () => {
    vi.advanceTimersByTime(milliseconds)
  })

describe('what follows the state', () => {
  test('is drawn once and then written, without a render', async () => {
    const rendered = vi.fn()
    function Part() {
      rendered()
      const follow = useFollow(({ v, double }) => ({ transform: `translate(${v})`, 'data-double': double }))
      return <g {...follow} />
    }
    const { find, set } = await staged(
      <svg>
        <Part />
      </svg>,
    )
    expect(find('g').getAttribute('transform')).toBe('translate(2)')
    const before = rendered.mock.calls.length
    await set({ v: 5 })
    expect(find('g').getAttribute('transform')).toBe('translate(5)')
    expect(find('g').getAttribute('data-double')).toBe('10')
    expect(rendered).toHaveBeenCalledTimes(before)
  })

  test('is written only where it differs', async () => {
    const { find, set } = await staged(<Follows of={({ v, side }) => ({ className: side, text: v })} />)
    const written = vi.spyOn(find('p'), 'setAttribute')
    await set({ v: 3 })
    expect(written).not.toHaveBeenCalled()
    await set({ side: 'right' })
    expect(written.mock.calls).toEqual([['class', 'right']])
  })

  test('an attribute that is false is not there, one that is true is there and empty', async () => {
    const { find, set } = await staged(<Follows as="input" of={({ v }) => ({ disabled: v > 2, tabIndex: v })} />)
    expect(find('input').hasAttribute('disabled')).toBe(false)
    await set({ v: 3 })
    expect(find('input').getAttribute('disabled')).toBe('')
    expect(find('input').getAttribute('tabindex')).toBe('3')
    await set({ v: 1 })
    expect(find('input').hasAttribute('disabled')).toBe(false)
  })

  test('a field shows it even after the reader has typed there', async () => {
    const { find, set } = await staged(<Follows as="input" of={({ v }) => ({ defaultValue: v })} />)
    const field = find('input')
    if (!(field instanceof HTMLInputElement)) throw new Error('this is no field')
    field.value = 'typed'
    await set({ v: 4 })
    expect(field.value).toBe('4')
  })

  test('keeps its text node, so that text is not laid out anew', async () => {
    const { find, set } = await staged(<Follows of={v} />)
    const { firstChild } = find('p')
    await set({ v: 3 })
    expect(find('p').firstChild).toBe(firstChild)
    expect(firstChild?.textContent).toBe('v = 3')
  })

  test.each(['<font><font>v ist 2</font></font>', 'v <font>ist 2</font>', '<font>v</font> ist 2'])(
    'is written again where a translator has put its own element: %s',
    async translated => {
      const { find, set } = await staged(<Follows of={v} />)
      find('p').innerHTML = translated
      await set({ v: 3 })
      expect(find('p').innerHTML).toBe('v = 3')
    },
  )

  test('asks the newest function after a render', async () => {
    const store = createFigureStore(toy)
    const page = await render(
      <Stage store={store}>
        <Follows of={v} />
      </Stage>,
    )
    await page.show(
      <Stage store={store}>
        <Follows of={({ v }) => ({ text: `now ${v}` })} />
      </Stage>,
    )
    expect(page.find('p').textContent).toBe('now 2')
  })

  test('is left alone once its figure is gone', async () => {
    const { unmount, set, find } = await staged(<Follows of={v} />)
    const part = find('p')
    await unmount()
    await set({ v: 3 })
    expect(part.textContent).toBe('v = 2')
  })
})

describe('words follow at the pace of reading', () => {
  /** A hand makes `moves` moves, each so many milliseconds after the one before; what is read after each. */
  const readAfterMoves = async (moves: number, apart: number) => {
    const { find, set, store } = await staged(<Follows pace="word" of={v} />)
    await later(1000)
    store.begin()
    await set({ v: 3 })
    const read = [find('p').textContent]
    for (let move = 1; move <= moves; move++) {
      await later(apart)
      await set({ v: 3 + move })
      read.push(find('p').textContent)
    }
    return { read, find }
  }

  test('five times a second while a hand moves', async () => {
    const { read } = await readAfterMoves(12, 17)
    expect(new Set(read.slice(0, 12))).toEqual(new Set(['v = 3']))
    expect(read.at(-1)).toBe('v = 15')
  })

  test('more slowly where moves come slowly, for those are served first', async () => {
    const { read } = await readAfterMoves(4, 100)
    expect(read).toEqual(['v = 3', 'v = 3', 'v = 3', 'v = 3', 'v = 7'])
  })

  test('and soon after the last move, where the hand stands still', async () => {
    const { find } = await readAfterMoves(1, 17)
    expect(find('p').textContent).toBe('v = 3')
    await later(120)
    expect(find('p').textContent).toBe('v = 4')
  })

  test('and at once when the hand lets go', async () => {
    const { find, set, settle, store } = await staged(<Follows pace="word" of={v} />)
    await later(1000)
    store.begin()
    for (const value of [3, 4, 5]) await set({ v: value })
    expect(find('p').textContent).toBe('v = 3')
    await settle()
    expect(find('p').textContent).toBe('v = 5')
  })

  test('marks meanwhile follow every move', async () => {
    const { find, set, store } = await staged(<Follows of={v} />)
    store.begin()
    for (const value of [3, 4, 5]) {
      await set({ v: value })
      expect(find('p').textContent).toBe(`v = ${value}`)
    }
  })
})

describe('what is announced follows when a gesture has ended', () => {
  test('and not before', async () => {
    const { find, set, settle, store } = await staged(<Follows pace="settled" of={v} />)
    store.begin()
    await set({ v: 3 })
    await later(1000)
    expect(find('p').textContent).toBe('v = 2')
    await settle()
    expect(find('p').textContent).toBe('v = 3')
  })

  test('a gesture that is undone announces nothing new', async () => {
    const { find, set, store } = await staged(<Follows pace="settled" of={v} />)
    store.begin()
    await set({ v: 3 })
    await act(async () => {
      store.cancel()
    })
    expect(find('p').textContent).toBe('v = 2')
  })
})

describe('what comes and goes', () => {
  test('is rendered when the answer changes, and only then', async () => {
    const rendered = vi.fn()
    function Signs() {
      const sign = useShape(({ v }) => (v < 0 ? 'minus' : 'plus'))
      rendered()
      return <p>{sign}</p>
    }
    const { find, set } = await staged(<Signs />)
    const before = rendered.mock.calls.length
    await set({ v: 5 })
    expect(rendered).toHaveBeenCalledTimes(before)
    await set({ v: -5 })
    expect(find('p').textContent).toBe('minus')
    expect(rendered).toHaveBeenCalledTimes(before + 1)
  })
})

describe('before it lives', () => {
  test('a part shows the figure at its defaults, whatever the store has been told', () => {
    const store = createFigureStore(toy)
    store.change({ v: 9 })
    store.commit()
    const html = renderToString(
      <Stage store={store}>
        <Follows of={v} />
        <Follows pace="settled" of={v} />
      </Stage>,
    )
    expect(html.match(/v = \d/g)).toEqual(['v = 2', 'v = 2'])
  })

  test('then it catches up', async () => {
    const store = createFigureStore(toy)
    store.change({ v: 9 })
    store.commit()
    const { element } = await render(
      <Stage store={store}>
        <Follows of={v} />
        <Follows pace="word" of={v} />
        <Follows pace="settled" of={v} />
      </Stage>,
    )
    expect([...element.querySelectorAll('p')].map(part => part.textContent)).toEqual(['v = 9', 'v = 9', 'v = 9'])
  })

  test('it is not awake on the server', async () => {
    const Awake = () => <p>{useAwake() ? 'awake' : 'asleep'}</p>
    expect(renderToString(<Awake />)).toContain('asleep')
    expect((await render(<Awake />)).find('p').textContent).toBe('awake')
  })

  test('a part outside a figure says that it belongs inside one', () => {
    expect(() => renderToString(<Follows of={v} />)).toThrow('belongs inside a figure')
  })
})

describe('what goes wrong in a drawing', () => {
  const fragile = ({ v }: Toy) => {
    if (v === 3) throw new Error('three is too much')
    return { text: v }
  }

  test.each(['mark', 'word', 'settled'] as const)('is told at the pace %s, for React never sees it', async pace => {
    const failed = vi.fn()
    const { set, settle } = await staged(<Follows pace={pace} of={fragile} />, { failed })
    await set({ v: 3 })
    await settle()
    await later(1000)
    expect(failed).toHaveBeenCalledWith(new Error('three is too much'))
  })

  test('ends in a throw of the panel, which takes the figure and nothing else', async () => {
    class Catch extends Component<{ children: ReactNode }, { message?: string }> {
      override state: { message?: string } = {}
      static getDerivedStateFromError = (error: Error) => ({ message: error.message })
      override render() {
        return this.state.message ? <p className="caught">{this.state.message}</p> : this.props.children
      }
    }
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = createFigureStore(toy)
    const words = {
      title: 'A toy',
      values: 'values',
      shown: { double: 'twice v' },
      presets: {},
      table: 'table',
      by: 'v',
    }
    const { element, find } = await render(
      <Catch>
        <Panel store={store} words={words} takeaway="" say={({ v }) => [`v is ${v}`]}>
          <Follows of={fragile} />
        </Panel>
      </Catch>,
    )
    expect(find('figure').textContent).toContain('A toy')
    await act(async () => store.change({ v: 3 }))
    expect(element.querySelector('figure')).toBeNull()
    expect(find('.caught').textContent).toBe('three is too much')
    vi.restoreAllMocks()
  })
})

describe('what comes gradually', () => {
  const stillness = (still: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: still }))
  const list = ({ double, side }: Toy) => ({ text: `${side} ${double}` })

  test('goes from what is shown to what is set in half a second; all else is there at once', async () => {
    stillness(false)
    const { find, set } = await staged(<Follows of={list} />, { way: gradually<Toy>('double') })
    await later(16)
    await set({ v: 4, side: 'right' })
    expect(find('p').textContent).toBe('right 4')
    await later(256)
    const [, between] = (find('p').textContent ?? '').split(' ')
    expect(Number(between)).toBeGreaterThan(5)
    expect(Number(between)).toBeLessThan(7)
    await later(300)
    expect(find('p').textContent).toBe('right 8')
  })

  test('turns round on its way, from where it is', async () => {
    stillness(false)
    const { find, set } = await staged(<Follows of={list} />, { way: gradually<Toy>('double') })
    await set({ v: 4 })
    await later(256)
    const half = find('p').textContent
    expect(half).not.toMatch(/ [48]$/)
    await set({ v: 2 })
    expect(find('p').textContent).toBe(half)
    await later(600)
    expect(find('p').textContent).toBe('left 4')
  })

  test('is there at once for who wants no motion', async () => {
    stillness(true)
    const { find, set } = await staged(<Follows of={list} />, { way: gradually<Toy>('double') })
    await set({ v: 4 })
    expect(find('p').textContent).toBe('left 8')
  })

  test('does not move for what is not gradual', async () => {
    stillness(false)
    const { find, set } = await staged(<Follows of={({ v, double }) => ({ text: `${v} ${double}` })} />, {
      way: gradually<Toy>('rate'),
    })
    await set({ v: 4 })
    expect(find('p').textContent).toBe('4 8')
  })

  test('is where the address says when the page opens', async () => {
    stillness(false)
    const store = createFigureStore(toy)
    store.change({ v: 9 })
    const { find } = await render(
      <Stage store={store} way={gradually<Toy>('double')}>
        <Follows of={list} />
      </Stage>,
    )
    expect(find('p').textContent).toBe('left 18')
  })
})

describe('a plot aside of the one under the hand', () => {
  const Aside = () => (
    <PaceContext value="aside">
      <Mark />
    </PaceContext>
  )
  const Mark = () => {
    const { ref, ...follow } = useFollow(v)
    return <p ref={ref} {...follow} />
  }

  test('follows a hand like words', async () => {
    const { find, set, settle, store } = await staged(<Aside />)
    await later(1000)
    store.begin()
    await set({ v: 3 })
    await later(0)
    await set({ v: 4 })
    expect(find('p').textContent).toBe('v = 3')
    await later(250)
    expect(find('p').textContent).toBe('v = 4')
    await set({ v: 5 })
    await settle()
    expect(find('p').textContent).toBe('v = 5')
  })

  test('and what plays by itself like marks', async () => {
    const { find, set } = await staged(<Aside />)
    for (const value of [3, 4, 5]) {
      await set({ v: value })
      expect(find('p').textContent).toBe(`v = ${value}`)
    }
  })
})
