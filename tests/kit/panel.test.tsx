// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { partsOf } from '../../src/kit/parts.tsx'
import type { Language } from '../../src/language/language.ts'
import { defineFigure } from '../../src/state/figure.ts'
import { createFigureStore } from '../../src/state/figure-store.ts'
import { linear } from '../../src/state/parameter.ts'
import { click, focus, press } from '../plot/hands.ts'
import { parts, render, toy, type Toy } from './toy.tsx'

const { Panel } = parts
const words = {
  title: 'A toy',
  values: 'The values',
  shown: { double: 'twice v' },
  presets: { none: 'nothing', three: 'v = 3' },
  table: 'v and its double',
  by: 'v',
}
const say = ({ v, double }: Toy) => [`v is ${v}.`, `Its double is ${double}.`, 'That is all.']

interface Opened {
  language?: Language
  children?: ReactNode
}

async function opened({ language = 'en', children, ...props }: Opened & Partial<Parameters<typeof Panel>[0]> = {}) {
  const store = createFigureStore(toy)
  const page = await render(
    <Panel store={store} words={words} takeaway="Twice is more." say={say} {...props}>
      {children}
    </Panel>,
    { language },
  )
  const change = (v: number) =>
    act(async () => {
      store.begin()
      store.change({ v })
    })
  const settle = () =>
    act(async () => {
      store.commit()
    })
  return {
    ...page,
    store,
    change,
    settle,
    texts: (of: string) => [...page.element.querySelectorAll(of)].map(e => e.textContent),
  }
}

describe('a figure', () => {
  test('has a name, a takeaway, and a way past it', async () => {
    const { find } = await opened()
    const figure = find('figure')
    expect([figure.id, figure.getAttribute('data-figure')]).toEqual(['toy', 'toy'])
    expect(find(`#${figure.getAttribute('aria-labelledby')}`).textContent).toBe('A toy')
    expect(find('.takeaway').textContent).toBe('Twice is more.')
    expect(find('.skip-figure').getAttribute('href')).toBe('#toy-end')
    expect(find('#toy-end')).not.toBeNull()
    expect(figure.contains(find('#toy-end'))).toBe(false)
  })

  test('says its words’ own takeaway, and its one formula under their name, unless it is told others', async () => {
    const own = { ...words, takeaway: 'Once is less.', formula: 'Double' }
    const { find } = await opened({ words: own, takeaway: undefined })
    expect(find('.takeaway').textContent).toBe('Once is less.')
    expect(find('.live-formula').getAttribute('aria-label')).toBe('Double')
    const told = await opened({ words: own, formula: <p className="other-formula" /> })
    expect(told.find('.takeaway').textContent).toBe('Twice is more.')
    expect(told.find('.other-formula')).not.toBeNull()
    expect(told.element.querySelector('.live-formula')).toBeNull()
  })

  test('ends with its caption, where assistive technology looks for it', async () => {
    const { find } = await opened({ settings: <p>more</p> })
    expect(find('figure').lastElementChild?.localName).toBe('figcaption')
  })

  test('says what it shows, in whole sentences with spaces where the language has them', async () => {
    const english = await opened()
    expect(english.find('figcaption').textContent).toBe('v is 2. Its double is 4. That is all.')
    expect(english.find('figcaption b').textContent).toBe('v is 2.')
    const chinese = await opened({ language: 'zh' })
    expect(chinese.find('figcaption').textContent).toBe('v is 2.Its double is 4.That is all.')
  })

  test('says it aloud once a gesture has ended, no more than two sentences, and leaves nothing that is read twice', async () => {
    const { find, change, settle } = await opened()
    const heard = find('.heard')
    expect(heard.getAttribute('role')).toBe('status')
    await change(5)
    await expect.poll(() => find('figcaption b').textContent).toBe('v is 5.')
    expect(heard.textContent).toBe('')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await settle()
    expect(heard.textContent).toBe('v is 5. Its double is 10.')
    vi.advanceTimersByTime(10_000)
    expect(heard.textContent).toBe('')
    vi.useRealTimers()
  })

  test('says something else aloud than its caption where it is told to', async () => {
    const { find, change, settle } = await opened({ heard: ({ v }) => [`The result is ${v}.`] })
    await change(5)
    await settle()
    expect(find('.heard').textContent).toBe('The result is 5.')
    expect(find('figcaption b').textContent).toBe('v is 5.')
  })

  test('reads its numbers out, each once under its public key', async () => {
    const { find, change, settle, texts } = await opened()
    expect(texts('.readout caption')).toEqual(['The values'])
    expect(texts('.readout th')).toEqual(['twice v'])
    await change(0.25)
    await settle()
    expect(find('[data-key="double"]').getAttribute('value')).toBe('0.5')
    expect(find('td [data-key="double"]').textContent).toBe('0.5')
  })

  test('has its named states as buttons, in the order of their words; one resets all else', async () => {
    const { find, texts, store } = await opened()
    expect(texts('[data-action="preset"]')).toEqual(['nothing', 'v = 3'])
    store.change({ side: 'right' })
    await click(find('[data-preset="three"]'))
    expect(store.getState().settled).toMatchObject({ v: 3, side: 'left' })
  })

  test('marks the named state that it stands in once a gesture has ended, whoever has set it', async () => {
    const { find, store, change, settle } = await opened()
    const pressed = () => ['none', 'three'].map(name => find(`[data-preset="${name}"]`).getAttribute('aria-pressed'))
    expect(pressed()).toEqual(['false', 'false'])
    await click(find('[data-preset="three"]'))
    expect(pressed()).toEqual(['false', 'true'])
    await change(-10)
    expect(pressed()).toEqual(['false', 'true'])
    await settle()
    expect(pressed()).toEqual(['true', 'false'])
    await act(async () => store.visit({ ...store.getState().values, side: 'right' }))
    expect(pressed()).toEqual(['false', 'false'])
  })

  test('counts a named state as the present one wherever its clock stands', async () => {
    const { find, store } = await opened({ clock: 'epoch' })
    await click(find('[data-preset="three"]'))
    await act(async () => store.visit({ ...store.getState().values, epoch: 40 }))
    expect(find('[data-preset="three"]').getAttribute('aria-pressed')).toBe('true')
  })

  test('has none where they stand elsewhere', async () => {
    const { element } = await opened({ withPresets: false })
    expect(element.querySelector('[data-action="preset"]')).toBeNull()
    expect(element.querySelector('.controls')).toBeNull()
  })

  test('has the named states in one tab stop: the arrows, Home and End go from one to the next', async () => {
    const { find, texts } = await opened()
    const stops = () =>
      [...find('.chips').querySelectorAll('button')].flatMap(({ tabIndex, textContent }) =>
        tabIndex === 0 ? [textContent] : [],
      )
    const go = async (key: string) => {
      await press(key)
      return document.activeElement?.textContent
    }
    expect(stops()).toEqual(['nothing'])
    await focus(find('[data-preset="none"]'))
    expect(await go('ArrowRight')).toBe('v = 3')
    expect(await go('End')).toBe('Reset')
    expect(await go('ArrowRight')).toBe('nothing')
    expect(await go('ArrowLeft')).toBe('Reset')
    expect(await go('Home')).toBe('nothing')
    expect(await go('ArrowDown')).toBe('v = 3')
    expect(stops()).toEqual(['v = 3'])
    expect(texts('[data-action="preset"]')).toEqual(['nothing', 'v = 3'])
  })

  test('stands as a table too', async () => {
    const { find, texts, store } = await opened()
    expect(find('#toy-data caption').textContent).toBe('v and its double')
    expect(texts('#toy-data th')).toEqual(['v', 'twice v'])
    expect(texts('#toy-data td')).toEqual(['−1', '−2.0', '0', '0.0', '1', '2.0'])
    expect(store.figure.table(store.getState().values, true)).toEqual({
      keys: ['v', 'double'],
      rows: [
        [-1, -2],
        [0, 0],
        [1, 2],
      ],
    })
  })

  test('says in one sentence what could not be used', async () => {
    const { find, store } = await opened()
    expect(find('.notice').textContent).toBe('')
    await act(async () => store.type('v', 99))
    expect(find('.notice').textContent).toBe('Not quite as typed: v was out of range, so it is 10.')
  })

  test('goes back to its beginning', async () => {
    const { find, store, change, settle } = await opened()
    await change(9)
    await settle()
    await click(find('[data-action="reset"]'))
    expect(store.getState().settled.v).toBe(2)
  })

  test('lights up the other views of a quantity that is pointed at, and puts the light out', async () => {
    const { find } = await opened({ children: <i className="tone-slope">slope</i> })
    const point = (type: string) =>
      act(async () => {
        find('i').dispatchEvent(new PointerEvent(type, { bubbles: true }))
      })
    await point('pointerover')
    expect(find('figure').getAttribute('data-lit')).toBe('slope')
    await act(async () => {
      find('.takeaway').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    })
    expect(find('figure').hasAttribute('data-lit')).toBe(false)
  })

  test('plays at the space bar, unless a button or a field has it', async () => {
    const play = vi.fn()
    const { find } = await opened({
      children: (
        <>
          <button type="button" data-action="play" onClick={play}>
            Play
          </button>
          <input />
        </>
      ),
    })
    const space = (of: Element) =>
      act(async () => {
        of.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }))
      })
    await space(find('figure'))
    expect(play).toHaveBeenCalledOnce()
    await space(find('input'))
    await space(find('[data-action="reset"]'))
    // It scrolls a table.
    await space(find('.table-box'))
    expect(play).toHaveBeenCalledOnce()
  })

  test('can have values and more of its own', async () => {
    const { find, element } = await opened({ side: <p className="own">own</p>, below: <p className="more">more</p> })
    expect(find('.figure-side').innerHTML).toBe('<p class="own">own</p>')
    expect(element.querySelector('.readout')).toBeNull()
    expect(find('.controls').nextElementSibling).toBe(find('.more'))
  })
})

describe('a table of the items of a list', () => {
  const pairs = defineFigure(
    {
      id: 'pairs',
      parameters: { n: linear({ min: 1, max: 5, step: 1, initial: 2 }) },
      presets: {},
      derive: ({ n }) => ({
        sum: n,
        items: Array.from({ length: n }, (_, i) => ({ at: i, half: i === 1 ? null : i / 2 })),
      }),
    },
    {
      shown: { sum: { digits: { decimals: 0 } } },
      list: {
        columns: { at: { digits: { decimals: 2 } }, half: { digits: { decimals: 1 } } },
        of: ({ items }) => items,
      },
    },
  )

  test('has its own columns with digits of their own, a row an item, and follows when a gesture has ended', async () => {
    const { Panel: Pairs } = partsOf(pairs)
    const store = createFigureStore(pairs)
    const { element } = await render(
      <Pairs
        store={store}
        words={{
          title: '',
          values: '',
          shown: { sum: 'sum' },
          presets: {},
          table: '',
          by: 'place',
          columns: { half: 'half of it' },
        }}
        takeaway=""
        say={() => ['']}>
        {null}
      </Pairs>,
    )
    const rows = () =>
      [...element.querySelectorAll('#pairs-data tr')].map(row => [...row.children].map(cell => cell.textContent))
    expect(rows()).toEqual([
      ['place', 'half of it'],
      ['0.00', '0.0'],
      ['1.00', 'none'],
    ])
    await act(async () => store.change({ n: 3 }))
    expect(rows()).toHaveLength(3)
    await act(async () => store.commit())
    expect(rows().at(-1)).toEqual(['2.00', '1.0'])
    expect(pairs.table({ n: 2 }, true)).toEqual({
      keys: ['at', 'half'],
      rows: [
        [0, 0],
        [1, null],
      ],
    })
  })
})
