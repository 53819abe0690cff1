// @vitest-environment happy-dom
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Each } from '../../src/plot/each.tsx'
import type { Grip } from '../../src/plot/grip.ts'
import { createFigureStore } from '../../src/state/figure-store.ts'
import { linear } from '../../src/state/parameter.ts'
import { box, parts, Stage, staged, toy, type Toy } from '../kit/toy.tsx'
import { drag, focus, hold, press, tap } from './hands.ts'

const { Plot, Knob } = parts

// v from −10 to 10 along 200 units, 10 to one; up, p from 0 to 1 along 100.
const x = { domain: [-10, 10], title: 'v', ticks: [] }
const y = { domain: [0, 1], title: 'p', ticks: [] }
type KnobProps = Partial<Parameters<typeof Knob>[0]>

const plotted = (props: KnobProps = {}, more: object = {}) => (
  <Plot box={box} label="a plot" x={x} y={y}>
    <Knob sets="v" along="x" at={v => [v, 0.5]} name="Value v" say={({ v }) => `v is ${v}`} {...props} {...more} />
  </Plot>
)
const opened = async (props?: KnobProps) => {
  const page = await staged(plotted(props))
  return { ...page, knob: page.find('[role=slider]'), v: () => page.store.getState().values.v }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})
/** Longer than the pause after which keys count as a gesture that has ended. */
const rest = () => vi.advanceTimersByTime(300)

describe('a knob', () => {
  test('is a slider that says what it sets, and stands where its value is', async () => {
    const { knob } = await opened()
    const said = ['data-param', 'aria-label', 'aria-valuetext', 'aria-valuenow', 'aria-valuemin', 'aria-valuemax']
    expect(said.map(name => knob.getAttribute(name))).toEqual(['v', 'Value v', 'v is 2', '2', '-10', '10'])
    expect(knob.getAttribute('aria-orientation')).toBe('horizontal')
    expect(knob.getAttribute('tabindex')).toBe('0')
    expect(knob.parentElement?.getAttribute('transform')).toBe('translate(160 80)')
  })

  test('on the server is none, for nobody could use it', () => {
    const html = renderToString(<Stage store={createFigureStore(toy)}>{plotted()}</Stage>)
    expect(html).toContain('class="handle horizontal"')
    expect(html).not.toMatch(/role="slider"|tabindex|data-param/i)
  })

  test('follows what another hand sets', async () => {
    const { knob, set, settle } = await opened()
    await set({ v: -10 })
    expect(knob.parentElement?.getAttribute('transform')).toBe('translate(40 80)')
    await settle()
    expect(knob.getAttribute('aria-valuetext')).toBe('v is -10')
  })
})

describe('by keys', () => {
  test.each([
    ['ArrowRight', {}, 2.5],
    ['ArrowUp', {}, 2.5],
    ['ArrowLeft', {}, 1.5],
    ['ArrowDown', {}, 1.5],
    ['PageUp', {}, 4],
    ['PageDown', {}, 0],
    ['Home', {}, -10],
    ['End', {}, 10],
  ])('%s %o goes from 2 to %d', async (key, modifiers, value) => {
    const { knob, v } = await opened()
    await focus(knob)
    expect(await press(key, modifiers)).toBe(true)
    expect(v()).toBe(value)
  })

  test('no key leads beyond the ends', async () => {
    const { knob, v } = await opened()
    await focus(knob)
    for (const key of ['End', 'ArrowRight', 'PageUp']) await press(key)
    expect(v()).toBe(10)
  })

  test.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }])(
    'an arrow with %o is left to the browser',
    async modifiers => {
      const { knob, v } = await opened()
      await focus(knob)
      expect(await press('ArrowLeft', modifiers)).toBe(false)
      expect(v()).toBe(2)
    },
  )

  test('letters, Enter and Delete too, where they mean nothing', async () => {
    const { knob, v } = await opened()
    await focus(knob)
    for (const key of ['a', 'Enter', ' ', 'Delete', 'Tab']) expect(await press(key)).toBe(false)
    expect(v()).toBe(2)
  })

  test('settles a while after the last one', async () => {
    const { knob, store } = await opened()
    await focus(knob)
    await press('ArrowRight')
    vi.advanceTimersByTime(200)
    await press('ArrowRight')
    vi.advanceTimersByTime(200)
    expect(store.getState().settled.v).toBe(2)
    rest()
    expect(store.getState().settled.v).toBe(3)
  })

  test('settles at once when the focus goes', async () => {
    const { knob, store } = await opened()
    await focus(knob)
    await press('ArrowRight')
    if (knob instanceof SVGElement) knob.blur()
    expect(store.getState().settled.v).toBe(2.5)
  })

  test('Escape undoes all keys since the focus came, settled or not, and then nothing more', async () => {
    const { knob, v, store } = await opened()
    await focus(knob)
    await press('ArrowRight')
    rest()
    await press('End')
    expect(await press('Escape')).toBe(true)
    expect(v()).toBe(2)
    expect(store.getState().settled.v).toBe(2)
    expect(await press('Escape')).toBe(false)
  })

  test('Escape does not reach behind a focus that has gone', async () => {
    const { knob, v } = await opened()
    await focus(knob)
    await press('ArrowRight')
    if (knob instanceof SVGElement) knob.blur()
    await focus(knob)
    expect(await press('Escape')).toBe(false)
    expect(v()).toBe(2.5)
  })
})

describe('by pointer', () => {
  test('goes with the hand, in steps, and settles when it lets go', async () => {
    const { knob, v, store } = await opened()
    const hand = await hold(knob)
    expect(document.activeElement).toBe(knob)
    await hand.move(20, 0)
    expect(v()).toBe(4)
    await hand.move(33, 90)
    expect(v()).toBe(5.5)
    expect(store.getState().settled.v).toBe(2)
    await hand.letGo()
    expect(store.getState().settled.v).toBe(5.5)
    expect(store.getState().inGesture).toBe(false)
  })

  test('stops at the ends, and comes back at once', async () => {
    const { knob, v } = await opened()
    const hand = await hold(knob)
    await hand.move(1000, 0)
    expect(v()).toBe(10)
    await hand.move(990, 0)
    expect(v()).toBe(9)
  })

  test('goes up and down along y, as far as its value is drawn', async () => {
    const { knob, v } = await opened({ along: 'y', at: v => [0, (v + 10) / 20], travel: 0 })
    await drag(knob, 50, -10)
    expect(v()).toBe(4)
  })

  test('takes a way of its own where the picture hardly moves', async () => {
    const { knob, v } = await opened({ along: 'y', at: () => [0, 0.5], travel: 200 })
    await drag(knob, 0, -20)
    expect(v()).toBe(4)
  })

  test('is drawn to a value that the hand comes near', async () => {
    const { knob, v } = await opened({ stops: { at: [7.25], near: 0.6 } })
    const hand = await hold(knob)
    await hand.move(50, 0)
    expect(v()).toBe(7.5)
    await hand.move(60, 0)
    expect(v()).toBe(8)
  })

  test('Escape undoes it, and the hand counts for nothing until it lets go', async () => {
    const { knob, v, store } = await opened()
    const hand = await hold(knob)
    await hand.move(30, 0)
    await press('Escape')
    expect(v()).toBe(2)
    await hand.move(60, 0)
    await hand.letGo()
    expect(v()).toBe(2)
    await drag(knob, 20, 0)
    expect(store.getState().settled.v).toBe(4)
  })

  test('the pause of a key does not end a drag that has begun since', async () => {
    const { knob, store } = await opened()
    await focus(knob)
    await press('ArrowRight')
    const hand = await hold(knob)
    await hand.move(20, 0)
    rest()
    expect(store.getState().inGesture).toBe(true)
    await hand.letGo()
    expect(store.getState().settled.v).toBe(4.5)
  })

  test('nor does the pause of a key that is pressed while a hand holds', async () => {
    const { knob, store } = await opened()
    const hand = await hold(knob)
    await hand.move(20, 0)
    await press('ArrowRight')
    rest()
    expect(store.getState().inGesture).toBe(true)
    await hand.letGo()
    expect(store.getState().inGesture).toBe(false)
  })

  test('only the main button takes it, and no second finger', async () => {
    const { knob, v, store } = await opened()
    knob.dispatchEvent(new PointerEvent('pointerdown', { button: 2, pointerId: 5, bubbles: true }))
    expect(store.getState().inGesture).toBe(false)
    const hand = await hold(knob)
    knob.dispatchEvent(new PointerEvent('pointerdown', { button: 0, pointerId: 2, clientX: 50, bubbles: true }))
    knob.dispatchEvent(new PointerEvent('pointermove', { pointerId: 2, clientX: 100, bubbles: true }))
    expect(v()).toBe(2)
    knob.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 2, bubbles: true }))
    expect(store.getState().inGesture).toBe(true)
    await hand.move(10, 0)
    expect(v()).toBe(3)
  })

  test('listens to the window only while it is held', async () => {
    const { knob } = await opened()
    const [added, removed] = [vi.spyOn(globalThis, 'addEventListener'), vi.spyOn(globalThis, 'removeEventListener')]
    const moves = (spy: typeof added | typeof removed) => spy.mock.calls.filter(([type]) => type === 'pointermove')
    const hand = await hold(knob)
    expect(moves(added)).toHaveLength(1)
    expect(moves(removed)).toHaveLength(0)
    await hand.letGo()
    expect(moves(removed)).toEqual(moves(added))
    vi.restoreAllMocks()
  })

  test('a knob that goes away while it is held ends its gesture', async () => {
    const { knob, unmount, store } = await opened()
    const hand = await hold(knob)
    await hand.move(20, 0)
    await unmount()
    expect(store.getState().inGesture).toBe(false)
    expect(store.getState().settled.v).toBe(4)
  })
})

describe('a tap', () => {
  const onTap = ({ side }: Toy) => ({ side: side === 'left' ? 'right' : 'left' })

  test('does what Enter and the space bar do', async () => {
    const { knob, values } = await opened({ onTap })
    await tap(knob)
    expect(values().side).toBe('right')
    await press('Enter')
    expect(values().side).toBe('left')
    await press(' ')
    expect(values().side).toBe('right')
    expect(values().v).toBe(2)
  })

  test('is none once the hand has moved, though it may come back', async () => {
    const { knob, values } = await opened({ onTap })
    const hand = await hold(knob)
    await hand.move(3, 0)
    expect(values().v).toBe(2)
    await hand.move(10, 0)
    expect(values().v).toBe(3)
    await hand.move(0, 0)
    await hand.letGo()
    expect(values()).toMatchObject({ v: 2, side: 'left' })
  })

  test('is undone by Escape while the hand still holds', async () => {
    const { knob, values } = await opened({ onTap })
    const hand = await hold(knob)
    await press('Escape')
    await hand.letGo()
    expect(values().side).toBe('left')
  })

  test('a key with Alt is none', async () => {
    const { knob, values } = await opened({ onTap })
    await focus(knob)
    expect(await press('Enter', { altKey: true })).toBe(false)
    expect(values().side).toBe('left')
  })
})

describe('several knobs on the numbers of a list', () => {
  const range = linear({ min: -10, max: 10, step: 0.5, initial: 0 })
  const grip = (index: number): Grip<Toy> => ({
    key: 'items',
    range: () => range,
    read: ({ list }) => list[index] ?? 0,
    write: (value, { list }) => ({ items: list.with(index, value).join(',') }),
  })
  const without =
    (index: number) =>
    ({ list }: Toy) => ({ items: list.toSpliced(index, 1).join(',') })

  const several = async () => {
    const page = await staged(
      <Plot box={box} label="a plot" x={x} y={y}>
        <Each of={({ list }: Toy) => list}>
          {(item, index) => (
            <Knob
              sets={grip(index)}
              index={index}
              along="x"
              at={value => [value, 0]}
              name={`Item ${index}`}
              say={state => `${item(state)}`}
              onDelete={without(index)}
            />
          )}
        </Each>
      </Plot>,
    )
    const knobs = () => [...page.element.querySelectorAll('[data-param="items"]')]
    return { ...page, knobs, knob: (index: number) => knobs()[index] ?? null }
  }

  test('each has its number, under the one parameter', async () => {
    const { knobs } = await several()
    expect(knobs().map(knob => [knob.getAttribute('data-index'), knob.getAttribute('aria-valuenow')])).toEqual([
      ['0', '1'],
      ['1', '2'],
      ['2', '3'],
    ])
  })

  test('each sets its own', async () => {
    const { knob, values } = await several()
    await drag(knob(1), -50, 0)
    expect(values().items).toBe('1,-3,3')
    await focus(knob(2))
    await press('End')
    expect(values().items).toBe('1,-3,10')
  })

  test('Delete takes one away: the next one has its place and its focus, after the last one the one before', async () => {
    const { knob, knobs, values } = await several()
    await focus(knob(0))
    await press('Delete')
    expect(values().items).toBe('2,3')
    expect(document.activeElement).toBe(knob(0))
    await focus(knob(1))
    await press('Backspace')
    expect(values().items).toBe('2')
    expect(knobs()).toHaveLength(1)
    expect(document.activeElement).toBe(knob(0))
  })

  test('Escape brings back what Delete has taken, before the pause and after it', async () => {
    const { knob, values } = await several()
    await focus(knob(2))
    await press('Delete')
    await press('Escape')
    expect(values().items).toBe('1,2,3')
    await focus(knob(0))
    await press('Delete')
    rest()
    await press('Escape')
    expect(values().items).toBe('1,2,3')
  })
})

describe('how far a knob is found', () => {
  test('as far around as a finger, and no farther than its room to either side', async () => {
    const { find, show, store } = await opened()
    const width = () => ['x', 'width', 'y', 'height'].map(name => Number(find('.handle-reach').getAttribute(name)))
    expect(width()).toEqual([-26.5, 53, -26.5, 53])
    await show(<Stage store={store}>{plotted({ room: () => [0.5, 40] })}</Stage>)
    expect(width()).toEqual([-5, 31.5, -26.5, 53])
  })
})

test('a number that does not exist is no number of the figure', () => {
  const nobody: Parameters<typeof Knob>[0]['sets'] = 'v'
  expect(() =>
    renderToString(<Stage store={createFigureStore(toy)}>{plotted({ sets: nobody }, { sets: 'side' })}</Stage>),
  ).toThrow('"side" is no number of toy')
})
