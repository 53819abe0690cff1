// @vitest-environment happy-dom
import fc from 'fast-check'
import { act } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sayBernoulli } from '../../src/figures/bernoulli/bernoulli-caption.ts'
import { bernoulli } from '../../src/figures/bernoulli/bernoulli.model.ts'
import { Bernoulli } from '../../src/figures/bernoulli/bernoulli.tsx'
import { presetValues } from '../../src/state/figure.ts'
import states from '../reference/bernoulli.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describeNumbers(bernoulli, states, { closedForm: true })

const anyScore = fc.double({ min: -8, max: 8, noNaN: true })
const anyLabel = fc.constantFrom(0, 1)

describe('the one formula', () => {
  test('is the probability of the chosen label, whichever it is', () => {
    fc.assert(
      fc.property(anyScore, anyLabel, (s, y) => {
        const { p1, p0, chosen, factor1, factor0, notY, loss } = bernoulli.state({ s, y })
        return (
          p1 ** y * p0 ** notY === chosen &&
          factor1 * factor0 === chosen &&
          Math.abs(p1 + p0 - 1) < 1e-15 &&
          Math.abs(loss + Math.log(chosen)) < 1e-12
        )
      }),
    )
  })

  test('never gives a label quite 0 or 1', () => {
    for (const s of [-8, 8]) {
      const { p1, p0 } = bernoulli.state({ s, y: 1 })
      expect([p1, p0].every(p => p > 0 && p < 1)).toBe(true)
    }
  })
})

describe('its named states', () => {
  const of = (name: string) => bernoulli.state(presetValues(bernoulli, name))

  test('our neuron is sure of the wrong label', () => {
    expect(of('our-neuron').p1).toBeCloseTo(0.9820137900379085, 15)
    expect(of('our-neuron').loss).toBeCloseTo(4.01815, 5)
  })

  test('a coin gives either label ½', () => {
    expect(of('coin')).toMatchObject({ p1: 0.5, p0: 0.5, half: 0.5 })
  })

  test('sure and right costs next to nothing, sure and wrong 6 more', () => {
    expect(of('sure-wrong').loss - of('sure-right').loss).toBeCloseTo(6, 12)
    expect(of('sure-right').loss).toBeGreaterThan(0)
  })
})

describe('its caption', () => {
  const say = (s: number, y: number, language: 'en' | 'zh' = 'en') => sayBernoulli(bernoulli.state({ s, y }), language)

  test('never rounds a probability to 0 or 1', () => {
    fc.assert(
      fc.property(
        anyScore,
        anyLabel,
        (s, y) => !/probability 1 |probability 0 |rest, [01]\.$/.test(say(s, y)[1] ?? ''),
      ),
    )
    expect(say(8, 1)[0]).toBe('The label 1 picks the share P(y|x) = 0.9997, and the loss is 0.0003354.')
    expect(say(8, 1)[1]).toBe(
      'At s = 8 the neuron gives label 1 the probability 0.9997 and label 0 the rest, 0.0003354.',
    )
    expect(say(-8, 1, 'zh')[1]).toBe('s = −8 时，神经元给标签 1 的概率是 0.0003354，余下的 0.9997 归标签 0。')
  })

  test('says which label is the likelier one, and calls neither so at 0', () => {
    expect(say(1, 1)[2]).toMatch(/yours is the likelier/)
    expect(say(1, 0)[2]).toMatch(/yours is the less likely/)
    expect(say(0, 0)[2]).toMatch(/equally likely/)
    expect(say(-8, 0)[2]).toMatch(/never quite reaches 1/)
    expect(say(-8, 1)[2]).toMatch(/never quite reaches 0/)
  })
})

/** The left, top, right and bottom of the bars: the track of label 1, its share, the track of label 0, its share. */
const barsIn = (element: HTMLElement) =>
  [...element.querySelectorAll('.bar')].map(bar => {
    const [, x1, y1, y2, x2] = /^M([\d.]+),([\d.]+)V([\d.]+)H([\d.]+)/.exec(bar.getAttribute('d') ?? '') ?? []
    const across = [Number(x1), Number(x2)]
    const up = [Number(y1), Number(y2)]
    return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...up), bottom: Math.max(...up) }
  })

const handleIn = (element: HTMLElement) => element.querySelector('[data-param="s"]')

/** Where the handle stands, in units of the box. */
const knobIn = (element: HTMLElement) =>
  (handleIn(element)?.parentElement?.getAttribute('transform') ?? '').match(/[\d.]+/g)?.map(Number) ?? []

const press = (element: HTMLElement, key: string) =>
  act(async () =>
    handleIn(element)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  )

describe('its picture', () => {
  test('beside the curve, the two bars are as high as the two pieces of the stick', async () => {
    const { element, store } = await mounted(Bernoulli, bernoulli)
    const agree = () => {
      const [track1, bar1, track0, bar0] = barsIn(element)
      if (!track1 || !bar1 || !track0 || !bar0) throw new Error('four bars belong in the picture')
      expect(bar1.top).toBeCloseTo(knobIn(element)[1] ?? NaN, 5)
      expect(bar1.bottom).toBe(track1.bottom)
      expect(bar1.bottom - bar1.top + bar0.bottom - bar0.top).toBeCloseTo(track0.bottom - track0.top, 0)
    }
    agree()
    await act(async () => store.change({ s: -3 }))
    agree()
  })

  test('on a phone they lie below the curve, and share one length', async () => {
    vi.stubGlobal('matchMedia', (query: string) =>
      Object.assign(new EventTarget(), { matches: query === '(max-width: 32.5em)' }),
    )
    const { element } = await mounted(Bernoulli, bernoulli)
    const [track1, bar1, track0, bar0] = barsIn(element)
    const axis = Number(element.querySelector('.axis-line')?.getAttribute('y1'))
    if (!track1 || !bar1 || !track0 || !bar0) throw new Error('four bars belong in the picture')
    expect(bar1.top).toBeGreaterThan(axis)
    expect(bar0.top).toBeGreaterThan(bar1.bottom)
    expect(bar1.left).toBe(track1.left)
    expect(bar1.right - bar1.left + bar0.right - bar0.left).toBeCloseTo(track1.right - track1.left, 0)
  })

  test('the label picks the other bar, the other exponent and the other loss', async () => {
    const { element, store, value } = await mounted(Bernoulli, bernoulli, { language: 'zh' })
    const chosen = () => [...element.querySelectorAll('.share.chosen')].map(share => share.textContent)
    expect(chosen()).toEqual([expect.stringMatching(/P\(y = 1 \| x\).*标签 1/)])
    await act(async () => element.querySelector<HTMLInputElement>('[data-param="y"] input[value="0"]')?.click())
    expect(store.getState().settled).toEqual({ s: 1, y: 0 })
    expect(chosen()).toEqual([expect.stringMatching(/P\(y = 0 \| x\).*标签 0/)])
    expect(value('chosen')).toBe(value('p0'))
    expect(value('loss')).toBe('1.3132616875182228')
  })

  test('moves by keys and is undone by Escape', async () => {
    const { element } = await mounted(Bernoulli, bernoulli)
    const now = () => handleIn(element)?.getAttribute('aria-valuenow')
    await press(element, 'ArrowRight')
    await expect.poll(now).toBe('1.3')
    await press(element, 'End')
    await expect.poll(now).toBe('8')
    expect(handleIn(element)?.getAttribute('aria-valuetext')).toBe('s = 8, label 1 has probability 0.9997')
    await press(element, 'Escape')
    await expect.poll(now).toBe('1')
  })

  test('its buttons lead to its named states', async () => {
    const { element, value } = await mounted(Bernoulli, bernoulli)
    const go = (preset: string) =>
      act(async () => element.querySelector<HTMLElement>(`[data-preset="${preset}"]`)?.click())
    await go('coin')
    expect(value('p0')).toBe('0.5')
    await go('sure-wrong')
    expect(Number(value('loss'))).toBeCloseTo(6.002, 3)
    expect(element.querySelectorAll('[data-preset]')).toHaveLength(4)
  })
})

test('its table runs along the score, under the public keys; the file is finer', async () => {
  const { element } = await mounted(Bernoulli, bernoulli)
  const heads = [...element.querySelectorAll('#bernoulli-data th')]
  expect(heads.map(head => head.getAttribute('data-key'))).toEqual(['s', 'p1', 'p0', 'chosen', 'loss'])
  expect(heads[0]?.textContent).toBe('score s')
  const rows = element.querySelectorAll('#bernoulli-data tbody tr')
  expect(rows).toHaveLength(17)
  expect(rows[8]?.querySelectorAll('data')[1]?.getAttribute('value')).toBe('0.5')
  expect(bernoulli.table({ s: 1, y: 1 }, true).rows).toHaveLength(161)
})
