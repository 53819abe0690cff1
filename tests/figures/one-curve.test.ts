// @vitest-environment happy-dom
import fc from 'fast-check'
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { oneCurve } from '../../src/figures/one-curve/one-curve.model.ts'
import { OneCurve } from '../../src/figures/one-curve/one-curve.tsx'
import { axes, curves, placeOf, ticksOf, turnedTo, turnOf, views } from '../../src/figures/one-curve/one-curve-view.ts'
import type { Language } from '../../src/language/language.ts'
import states from '../reference/one-curve.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(oneCurve, states, { closedForm: true })

const label = fc.constantFrom(-1, 1)
const score = fc.double({ min: -8, max: 8, noNaN: true })

/** The figure at `key=value` pairs of its own. */
const shown = (own: Record<string, string | number> = {}, language: Language = 'en') =>
  mounted(OneCurve, oneCurve, {
    language,
    search: `?${Object.entries(own)
      .map(([key, value]) => `one-curve.${key}=${value}`)
      .join('&')}`,
  })

const click = (element: ParentNode, selector: string) =>
  act(async () => element.querySelector<HTMLElement>(selector)?.click())
const textOf = (element: ParentNode, selector: string) => element.querySelector(selector)?.textContent
const handleOf = (element: ParentNode) => element.querySelector('[data-param="s"]')
/** How far to the right the point stands, in units of the box. */
const acrossOf = (element: ParentNode) =>
  Number(
    handleOf(element)
      ?.parentElement?.getAttribute('transform')
      ?.match(/[\d.]+/)?.[0],
  )
/** The same, of a share of the plot's width. */
const across = (share: number) => 44 + share * 652

test('both forms give the same number, to the last bit but one', () => {
  fc.assert(
    fc.property(score, label, (s, y) => {
      const { form01, form11 } = oneCurve.state({ s, y, axis: 'p', labels: '01' })
      return Math.abs(form01 / form11 - 1) <= 2 ** -52
    }),
  )
})

test('the labels’ names change no number', () => {
  fc.assert(
    fc.property(score, label, fc.constantFrom(...axes), (s, y, axis) => {
      const named = (labels: '01' | 'pm1') => oneCurve.numbers({ s, y, axis, labels })
      expect(named('01')).toEqual(named('pm1'))
    }),
  )
})

test('against the margin both labels lie on one curve, against ŷ and s they are mirrored', () => {
  const shape = (curve: 'plus' | 'minus', axis: (typeof axes)[number], mirrored = false) =>
    curves[curve](views[axis])
      .map(([place, loss]) => [(mirrored ? 1 - place : place).toFixed(9), loss.toFixed(9)].join())
      .toSorted()
  expect(shape('plus', 'margin')).toEqual(shape('minus', 'margin'))
  for (const axis of ['p', 's'] as const) {
    expect(shape('plus', axis)).toEqual(shape('minus', axis, true))
    expect(shape('plus', axis)).not.toEqual(shape('minus', axis))
  }
})

test('a curve is made anew only when the view turns', () => {
  expect(curves.plus(views.s)).toBe(curves.plus(views.s))
  expect(curves.plus(views.p)).not.toBe(curves.plus(views.s))
})

test('ticks stand at their values on their own axis', () => {
  const places = (axis: (typeof axes)[number], y: number) => ticksOf(axis, y, views[axis], String).map(({ at }) => at)
  expect(places('p', 1).map(at => at.toFixed(3))).toEqual(['0.000', '0.250', '0.500', '0.750', '1.000'])
  for (const y of [-1, 1]) {
    expect(places('margin', y)).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(places('s', y)).toEqual([0, 0.25, 0.5, 0.75, 1])
  }
})

describe('its caption', () => {
  test('names the label as it is called, and holds at the ends', async () => {
    const first = async (own: Record<string, string | number>, language: Language = 'en') =>
      textOf((await shown(own, language)).element, 'figcaption b')
    const state = { s: -8, y: -1, axis: 'margin' }
    expect(await first(state)).toBe('At s = −8, where ŷ = 0.0003354, both forms give the label 0 the loss 0.00033541.')
    expect(await first({ ...state, labels: 'pm1' }, 'zh')).toContain('标签 −1')
    expect(await first({ ...state, s: 8 })).toContain('8.0003')
    expect(await first({ ...state, s: 0 })).toContain('0.69315')
  })

  test('says what the axis shows, and of the form with −1 and +1 what it cannot take', async () => {
    const { element } = await shown({ axis: 'margin', labels: 'pm1' })
    expect(textOf(element, 'figcaption span')).toBe(
      ' Against ys the two labels share one curve. The form with −1 and +1 takes hard labels only: a soft label such as 0.3 needs the form with 0 and 1.',
    )
    await click(element, '[data-param="labels"] input[value="01"]')
    expect(textOf(element, 'figcaption span')).toBe(' Against ys the two labels share one curve.')
  })
})

test('shows its numbers under their public keys, in either language', async () => {
  for (const language of ['en', 'zh'] as const) {
    const { element, value } = await shown({ s: 4, y: -1, axis: 'margin' }, language)
    expect(textOf(element, 'data[data-key="form01"]')).toBe('4.01815')
    expect(['form01', 'form11', 'p', 'margin'].map(key => Number(value(key)).toFixed(10))).toEqual([
      '4.0181499279',
      '4.0181499279',
      '0.9820137900',
      '-4.0000000000',
    ])
    expect(handleOf(element)?.getAttribute('aria-valuetext')).toBe(
      language === 'en' ? 's = 4, ŷ = 0.982' : 's = 4，ŷ = 0.982',
    )
  }
})

test('new names for the labels change the formula, and move neither point nor number', async () => {
  const { element, value } = await shown()
  const before = [acrossOf(element), value('form01')]
  const called = () => element.querySelector('[data-labels]')?.getAttribute('data-labels')
  const names = () => [...element.querySelectorAll('[data-param="y"] label')].map(name => name.textContent)
  expect(textOf(element, '.plot')).toContain('L = −y log ŷ − (1 − y) log(1 − ŷ)')
  expect(names()).toEqual(['1', '0'])
  expect(called()).toBe('01')
  await click(element, '[data-param="labels"] input[value="pm1"]')
  expect(textOf(element, '.plot')).toContain('L = log(1 + e−ys)')
  expect(textOf(element, '.plot')).not.toContain('log ŷ')
  expect(textOf(element, '.plot')).toContain('y = −1')
  expect(names()).toEqual(['+1', '−1'])
  expect(called()).toBe('pm1')
  expect([acrossOf(element), value('form01')]).toEqual(before)
  await click(element, '[data-param="labels"] input[value="01"]')
  expect(textOf(element, '.plot')).toContain('log(1 − ŷ)')
  expect(textOf(element, '.plot')).not.toContain('e−ys')
})

describe('another axis', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  const turning = async () => {
    const figure = await shown({ s: 4 })
    vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout'] })
    await click(figure.element, '[data-param="axis"] input[value="s"]')
    return figure
  }
  const pass = (time: number) => act(async () => vi.advanceTimersByTime(time))

  test('is turned to: half way, the picture is half way, while state and title are there at once', async () => {
    const { element, store } = await turning()
    expect(store.getState().settled.axis).toBe('s')
    expect(acrossOf(element)).toBeCloseTo(across(placeOf(4, 1, views.p)), 0)
    await pass(250)
    const half = acrossOf(element) - across((placeOf(4, 1, views.p) + placeOf(4, 1, views.s)) / 2)
    // One frame more or less.
    expect(Math.abs(half)).toBeLessThan(12)
    await pass(300)
    expect(acrossOf(element)).toBeCloseTo(across(0.75), 0)
  })

  test('is there at once without motion', async () => {
    vi.stubGlobal('matchMedia', (query: string) =>
      Object.assign(new EventTarget(), { matches: query.includes('reduced-motion') || query.includes('62.5em') }),
    )
    const { element } = await turning()
    expect(acrossOf(element)).toBeCloseTo(across(0.75), 0)
  })

  test('is there at once where a link brings it', async () => {
    const { element } = await shown({ axis: 'margin', s: 4 })
    expect(acrossOf(element)).toBeCloseTo(across(0.75), 0)
  })
})

describe('the way from one axis to the next', () => {
  const slider = (element: ParentNode) => {
    const found = element.querySelector('input[type="range"][data-param="axis"]')
    if (!(found instanceof HTMLInputElement)) throw new Error('there is none')
    return found
  }
  const scrub = (element: ParentNode, place: number) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider(element), String(place))
      slider(element).dispatchEvent(new Event('input', { bubbles: true }))
    })
  const letGo = (element: ParentNode) =>
    act(async () => slider(element).dispatchEvent(new Event('change', { bubbles: true })))
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (query: string) =>
      Object.assign(new EventTarget(), { matches: query.includes('reduced-motion') || query.includes('62.5em') }),
    )
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('passes the three axes, and nothing is lost on it', () => {
    for (const [index, axis] of axes.entries()) expect(turnedTo(index)).toEqual({ axis, view: views[axis] })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), turn => {
        const { view } = turnedTo(turn)
        expect(view.p + view.s + view.margin).toBeCloseTo(1, 12)
        expect(turnOf(view)).toBeCloseTo(turn, 12)
      }),
    )
  })

  test('shows what is between two axes, which is no state; a hand that lets go is taken to the nearest', async () => {
    const { element, store } = await shown({ s: 4 })
    await scrub(element, 0.6)
    const between = 0.4 * placeOf(4, 1, views.p) + 0.6 * placeOf(4, 1, views.s)
    expect(acrossOf(element)).toBeCloseTo(across(between), 0)
    expect(store.getState().values.axis).toBe('p')
    expect(slider(element).getAttribute('aria-valuetext')).toBe('score s')
    await letGo(element)
    expect(store.getState().settled.axis).toBe('s')
    expect(acrossOf(element)).toBeCloseTo(across(0.75), 0)
    expect(slider(element).value).toBe('1')
    await scrub(element, 1.4)
    await letGo(element)
    expect(store.getState().settled.axis).toBe('s')
    expect(acrossOf(element)).toBeCloseTo(across(0.75), 0)
  })

  test('a finger that scrolls the page has turned nothing', async () => {
    const { element, store } = await shown({ s: 4 })
    await scrub(element, 1.8)
    await act(async () => slider(element).dispatchEvent(new Event('pointercancel', { bubbles: true })))
    await letGo(element)
    expect(store.getState().values.axis).toBe('p')
    expect(acrossOf(element)).toBeCloseTo(across(placeOf(4, 1, views.p)), 0)
  })

  test('without motion, play leaps from axis to axis and from the last to the first', async () => {
    const { element, store } = await shown()
    for (const axis of ['s', 'margin', 'p']) {
      await click(element, '[data-action="play"]')
      expect(store.getState().settled.axis).toBe(axis)
    }
  })

  test('plays to the last axis and stands there; what is set meanwhile holds', async () => {
    vi.unstubAllGlobals()
    vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout'] })
    const { element, store } = await shown({ s: 4 })
    const pass = (time: number) => act(async () => vi.advanceTimersByTime(time))
    await click(element, '[data-action="play"]')
    expect(textOf(element, '[data-action="play"]')).toBe('Pause')
    await pass(800)
    expect(Number(slider(element).value)).toBeGreaterThan(0.3)
    expect(Number(slider(element).value)).toBeLessThan(0.7)
    expect(store.getState().values.axis).toBe('p')
    await pass(4000)
    expect(store.getState().settled.axis).toBe('margin')
    expect(textOf(element, '[data-action="play"]')).toBe('Play')
    await click(element, '[data-action="play"]')
    await pass(800)
    await click(element, '[data-param="axis"] input[value="margin"]')
    await click(element, '[data-preset="boundary"]')
    await pass(5000)
    expect(store.getState().settled).toMatchObject({ s: 0, axis: 'p' })
    expect(slider(element).value).toBe('0')
    vi.useRealTimers()
  })
})

test('moves by keys and is undone by Escape', async () => {
  const { element } = await shown()
  const now = () => handleOf(element)?.getAttribute('aria-valuenow')
  const press = (key: string) =>
    act(async () => handleOf(element)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
  await press('PageDown')
  await expect.poll(now).toBe('-0.1')
  await press('Home')
  await expect.poll(now).toBe('-8')
  await press('Escape')
  await expect.poll(now).toBe('1.5')
})

test('its presets and the label are states', async () => {
  const { element, value } = await shown()
  await click(element, '[data-preset="our-neuron"]')
  expect(value('margin')).toBe('-4')
  await click(element, '[data-preset="boundary"]')
  expect(value('form01')).toBe(String(Math.LN2))
  await click(element, '[data-preset="right"]')
  expect(value('margin')).toBe('3')
  await click(element, '[data-param="y"] input[value="-1"]')
  expect(value('margin')).toBe('-3')
})

test('says that the point can be dragged, until somebody has', async () => {
  const { element, store } = await shown({}, 'zh')
  expect(textOf(element, '.plot')).toContain('↔ 拖动')
  await act(async () => store.begin())
  expect(textOf(element, '.plot')).not.toContain('↔')
})

test('its table runs along the score, under the public keys', async () => {
  const { element } = await shown()
  const heads = [...element.querySelectorAll<HTMLElement>('#one-curve-data th')]
  expect(heads.map(({ dataset }) => dataset.key)).toEqual(['s', 'form01', 'form11', 'p', 'margin'])
  const rows = [...element.querySelectorAll('#one-curve-data tbody tr')]
  expect(rows).toHaveLength(17)
  expect([...(rows[8]?.querySelectorAll('data') ?? [])].map(cell => cell.getAttribute('value'))).toEqual([
    '0',
    String(Math.LN2),
    String(Math.LN2),
    '0.5',
    '0',
  ])
})
