// @vitest-environment happy-dom
import fc from 'fast-check'
import { act } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { sayHowWrong } from '../../src/figures/how-wrong/how-wrong-caption.ts'
import { howWrong, topPower, wait } from '../../src/figures/how-wrong/how-wrong.model.ts'
import { HowWrong } from '../../src/figures/how-wrong/how-wrong.tsx'
import { sigmoid } from '../../src/math/sigmoid.ts'
import * as training from '../../src/math/train.ts'
import { presetValues } from '../../src/state/figure.ts'
import states from '../reference/how-wrong.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

vi.mock('../../src/math/train.ts', { spy: true })

describeNumbers(howWrong, states, { closedForm: true })

const at = (a0: number, eta = 0.15) => howWrong.state({ a0, eta })

test.each([
  [0.9, 60, 10],
  [0.98, 212, 16],
  [0.99, 386, 19],
  [0.999, 3410, 27],
  [0.9999, 33_434, 34],
])('from %d the quadratic cost takes %d epochs, cross-entropy %d', (a0, quadratic, crossEntropy) => {
  expect(at(a0)['quadratic.epochs']).toBe(quadratic)
  expect(at(a0)['cross-entropy.epochs']).toBe(crossEntropy)
})

test.each([
  ['article-1', 36, 8],
  ['our-neuron', 232, 17],
])('the start of `%s` takes %d and %d', (preset, quadratic, crossEntropy) => {
  const state = howWrong.state(presetValues(howWrong, preset))
  expect([state['quadratic.epochs'], state['cross-entropy.epochs']]).toEqual([quadratic, crossEntropy])
})

test('the marked starts are counted at the rate that is set', () => {
  expect(at(0.6)).toMatchObject({
    'article-1.quadratic.epochs': 36,
    'article-1.cross-entropy.epochs': 8,
    'article-2.quadratic.epochs': 232,
    'article-2.cross-entropy.epochs': 17,
  })
  expect(at(0.6, 1.5)['article-2.quadratic.epochs']).toBeLessThan(30)
})

test.each([
  [2, 7.737, 1.432, 3],
  [4, 34.52, 2.491, 2],
  [6, 211.96, 3.499, 2],
  [8, 1503.7, 4.5, 1],
])('from a score of %d the flow takes %d and %d', (z0, quadratic, crossEntropy, digits) => {
  expect(at(sigmoid(z0))['quadratic.T']).toBeCloseTo(quadratic, digits)
  expect(at(sigmoid(z0))['cross-entropy.T']).toBeCloseTo(crossEntropy, 3)
})

test('one more nine soon costs the quadratic cost ten times the wait, and cross-entropy eight epochs', () => {
  expect(at(0.999)['nine.ratio']).toBeCloseTo(9.8, 1)
  expect(at(0.999)['nine.more']).toBeCloseTo(7.68, 2)
})

describe('the curves', () => {
  const state = fc.record({
    a0: fc.double({ min: 0.51, max: 0.9999, noNaN: true }),
    eta: fc.double({ min: 0.001, max: 10, noNaN: true }),
  })

  test('stay between one epoch and ten million, the quadratic one never below the other', () => {
    fc.assert(
      fc.property(state, values => {
        const { z0, eta } = howWrong.state(values)
        const [quadratic, crossEntropy] = [wait('quadratic', z0, eta), wait('cross-entropy', z0, eta)]
        expect(crossEntropy).toBeGreaterThanOrEqual(1)
        expect(quadratic).toBeGreaterThanOrEqual(crossEntropy)
        expect(quadratic).toBeLessThanOrEqual(1e7)
      }),
    )
  })

  test('are the same ones for every start, and at another rate as many times as high', () => {
    expect(at(0.6).curves).toBe(at(0.9999).curves)
    const [slow, fast] = [at(0.98, 0.01).curves.quadratic, at(0.98, 0.1).curves.quadratic]
    expect(slow.at(-1)?.[1]).toBeCloseTo(10 * Number(fast.at(-1)?.[1]), 6)
  })

  test('begin where the wait is an epoch', () => {
    const shown = at(0.98, 10).curves.quadratic.filter(([, epochs]) => Number.isFinite(epochs))
    expect(shown[0]?.[1]).toBeGreaterThanOrEqual(1)
    expect(shown[0]?.[1]).toBeLessThan(1.1)
    expect(at(0.98, 10).curves['cross-entropy'].every(([, epochs]) => Number.isNaN(epochs))).toBe(true)
  })
})

describe('the caption', () => {
  const say = (a0: number, eta: number, language: 'en' | 'zh' = 'en') => sayHowWrong(at(a0, eta), language)

  test('gives epochs and, at one epoch a second, human time', () => {
    expect(say(0.98, 0.15).slice(0, 2)).toEqual([
      'From 0.98, cross-entropy is past ½ at epoch 16, the quadratic cost at epoch 212.',
      'At one epoch a second: 3 min 32 s against 16 s.',
    ])
    expect(say(0.9999, 0.15, 'zh')[1]).toBe('一秒走一轮的话，二次代价要 9 小时 17 分，交叉熵要 34 秒。')
  })

  test('says that both are past ½ together where they are', () => {
    expect(say(0.51, 10).slice(0, 2)).toEqual([
      'From 0.51, both costs are past ½ at epoch 1.',
      'At one epoch a second: 1 s with either.',
    ])
  })

  test('gives the flow’s time, as about, where nobody counted to the end', () => {
    expect(at(0.9999, 0.001)['quadratic.epochs']).toBeNull()
    const [when, wait] = say(0.9999, 0.001)
    expect(when).toContain('not there after 100,000 epochs, and would be after about 5,015,000.')
    expect(wait).toMatch(/^At one epoch a second: about 58 days/)
  })
})

describe('the picture', () => {
  const open = async (search = '', language: 'en' | 'zh' = 'en') => {
    const page = await mounted(HowWrong, howWrong, { search, language })
    const find = (selector: string) => {
      const found = page.element.querySelector<HTMLElement>(selector)
      if (!found) throw new Error(`there is no ${selector}`)
      return found
    }
    return {
      ...page,
      find,
      handle: () => find('svg [data-param=a0]'),
      texts: () => [...page.element.querySelectorAll('svg text')].map(text => text.textContent),
      marker: () => find('.marker.tone-quadratic').getAttribute('transform'),
      key: (element: HTMLElement, key: string) =>
        act(async () => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))),
    }
  }

  test.each(['en', 'zh'] as const)('counts at an address what exact arithmetic counts (%s)', async language => {
    const { value, element, find } = await open('?how-wrong.a0=0.9999', language)
    for (const key of ['quadratic.epochs', 'quadratic.flow', 'cross-entropy.epochs', 'cross-entropy.flow']) {
      expect(element.querySelectorAll(`data[data-key="${key}"]`)).toHaveLength(1)
    }
    expect(find('[data-key="quadratic.epochs"]').textContent).toBe('33,434')
    expect(value('cross-entropy.epochs')).toBe('34')
    expect(Number(value('quadratic.flow'))).toBeCloseTo(33_431.2, -1)
    expect(Number(value('cross-entropy.flow'))).toBeCloseTo(34.03, 1)
  })

  test('beyond 100,000 epochs there is no count, and the flow says about how many', async () => {
    const { value, texts } = await open('?how-wrong.a0=0.9999&how-wrong.eta=0.001')
    expect(value('quadratic.epochs')).toBe('')
    expect(value('cross-entropy.epochs')).toBe('5105')
    expect(texts().join(' ')).toContain('about 58 days')
  })

  test('the handle goes by keys on the scale of z, to its ends, and back by Escape', async () => {
    const { handle, key, value, marker } = await open()
    const before = marker()
    for (const [name, a0, epochs] of [
      ['End', '0.9999', '33434'],
      ['Home', '0.51', '2'],
      ['Escape', '0.98', '212'],
    ] as const) {
      await key(handle(), name)
      // Words follow at the pace of reading.
      await expect.poll(() => handle().getAttribute('aria-valuenow')).toBe(a0)
      expect(value('quadratic.epochs')).toBe(epochs)
    }
    expect(handle().getAttribute('aria-valuetext')).toBe('0.98, score 3.89')
    expect(marker()).toBe(before)
  })

  test('another rate moves the curves, and the marked starts are counted anew', async () => {
    const { find, key, texts, element } = await open('?how-wrong.a0=0.9999')
    const counts = ['36', '8', '232', '17']
    const curve = () => find('.curve').getAttribute('d')
    const before = curve()
    expect(texts()).toEqual(expect.arrayContaining(counts))
    await key(find('input[data-param=eta]'), 'PageUp')
    expect(curve()).not.toBe(before)
    await expect.poll(() => counts.filter(count => texts().includes(count))).toEqual([])
    await act(async () => find('[data-preset=nines-4]').click())
    expect(texts()).toEqual(expect.arrayContaining(counts))
    expect(curve()).toBe(before)
    await act(async () => find('[data-preset=our-neuron]').click())
    expect(texts()).toEqual(expect.arrayContaining(['36', '8', 'epoch 232, 3 min 52 s', 'epoch 17, 17 s']))
    expect(texts()).not.toEqual(expect.arrayContaining(['232']))
    expect(element.querySelector('figcaption')?.textContent).toContain(
      'At one epoch a second: 3 min 52 s against 17 s.',
    )
  })

  test('the axis ends at 10⁵, stays while a hand moves the rate, and fits when the hand lets go', async () => {
    expect([10, 0.15, 0.05, 0.001].map(topPower)).toEqual([5, 5, 6, 7])
    const { store, texts } = await open()
    await act(async () => {
      store.begin()
      store.change({ eta: 0.001 })
    })
    expect(texts()).toContain('10⁵')
    expect(texts()).not.toContain('10⁶')
    await act(async () => store.commit())
    expect(texts()).toContain('10⁷')
  })

  test('a mark moves at once, and nothing is counted until words are due', async () => {
    const { store, marker } = await open('?how-wrong.eta=0.001')
    const before = marker()
    act(() => {
      store.begin()
      store.change({ a0: 0.99 })
    })
    vi.mocked(training.epochPastHalfBeyond).mockClear()
    act(() => store.change({ a0: 0.991 }))
    expect(marker()).not.toBe(before)
    expect(training.epochPastHalfBeyond).not.toHaveBeenCalled()
    act(() => store.commit())
    expect(training.epochPastHalfBeyond).toHaveBeenCalled()
  })

  test('its table has eight starts under the public keys; its file has these and more', async () => {
    const { element } = await open()
    const heads = [...element.querySelectorAll('#how-wrong-data th')].map(head => head.getAttribute('data-key'))
    expect(heads).toEqual(['a0', 'quadratic.epochs', 'quadratic.flow', 'cross-entropy.epochs', 'cross-entropy.flow'])
    const rows = [...element.querySelectorAll('#how-wrong-data tbody tr')].map(row =>
      [...row.querySelectorAll('data')].map(data => Number(data.getAttribute('value'))),
    )
    expect(rows).toHaveLength(8)
    expect(rows[6]?.slice(0, 2)).toEqual([0.999, 3410])
    const { rows: whole } = howWrong.table({ a0: 0.98, eta: 0.15 }, true)
    for (const row of rows) expect(whole).toContainEqual(row)
  })
})
