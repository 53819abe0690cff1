// @vitest-environment happy-dom
import fc from 'fast-check'
import { act } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { lossPrediction } from '../../src/figures/loss-prediction/loss-prediction.model.ts'
import { LossPrediction } from '../../src/figures/loss-prediction/loss-prediction.tsx'
import type { Language } from '../../src/language/language.ts'
import { presetValues } from '../../src/state/figure.ts'
import states from '../reference/loss-prediction.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(lossPrediction, states, { closedForm: true })

const axis = 'linear'
const numbersAt = (p: number, y: number) => lossPrediction.numbers({ p, y, axis, show: '' })
const anyPrediction = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const anyLabel = fc.constantFrom(0, 1)

describe('the loss', () => {
  test('is 2.303, 4.605 and 6.908 at 0.1, 0.01 and 0.001, each step ln 10', () => {
    const losses = [1, 0.1, 0.01, 0.001].map(p => numbersAt(p, 1).loss!)
    expect(losses.map(loss => Number(loss.toFixed(3)))).toEqual([0, 2.303, 4.605, 6.908])
    for (let i = 1; i < losses.length; i++)
      expect(losses[i]! - losses[i - 1]!).toBeCloseTo(numbersAt(0.25, 1).step!, 12)
  })

  test('is −ln of what the right class is given, and ŷ = e^{−L}', () => {
    fc.assert(
      fc.property(anyPrediction, anyLabel, (p, y) => {
        const { right, loss } = numbersAt(p, y)
        return Math.abs(Math.exp(-loss!) - right!) < 1e-15
      }),
    )
  })

  test('is mirrored by the label, and the quadratic cost stays under ½ throughout', () => {
    fc.assert(
      fc.property(anyPrediction, anyLabel, (p, y) => {
        const { loss, slope, quadratic } = numbersAt(p, y)
        const mirror = numbersAt(1 - p, 1 - y)
        return Math.abs(loss! - mirror.loss!) < 1e-12 && Math.abs(slope! + mirror.slope!) < 1e-9 && quadratic! < 0.5
      }),
    )
  })

  test('is infinite with label and prediction swapped', () => {
    fc.assert(fc.property(anyPrediction, anyLabel, (p, y) => numbersAt(p, y).swapped === Infinity))
  })
})

describe('its named states', () => {
  const lossOf = (name: string) => lossPrediction.numbers(presetValues(lossPrediction, name)).loss
  test('cost what the text says', () => {
    expect(presetValues(lossPrediction, 'our-neuron')).toEqual({ p: 0.9820137900379085, y: 0, axis, show: '' })
    expect(lossOf('our-neuron')).toBeCloseTo(4.018, 3)
    expect(lossOf('even')).toBeCloseTo(Math.LN2, 12)
    expect(lossOf('thousandth')).toBeCloseTo(6.908, 3)
    expect(lossOf('sure-right')).toBeCloseTo(0.01005, 5)
  })
})

/** The figure at `key=value` pairs of its own. */
const shown = (own: Record<string, string | number> = {}, language: Language = 'en') =>
  mounted(LossPrediction, lossPrediction, {
    language,
    search: `?${Object.entries(own)
      .map(([key, value]) => `loss-prediction.${key}=${value}`)
      .join('&')}`,
  })

const textOf = (element: ParentNode, selector: string) => element.querySelector(selector)?.textContent
const attributeOf = (element: ParentNode, selector: string, name: string) =>
  element.querySelector(selector)?.getAttribute(name) ?? ''
const press = (element: ParentNode, key: string) =>
  act(async () => {
    element.querySelector('[data-param="p"]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
const click = (element: ParentNode, selector: string) =>
  act(async () => element.querySelector<HTMLElement>(selector)?.click())

describe('its caption', () => {
  test('speaks of the right class, whichever the label', async () => {
    const first = async (y: number, language: Language) =>
      textOf((await shown({ y }, language)).element, 'figcaption b')
    expect(await first(1, 'en')).toBe('You give the right class 0.25: the loss is 1.386.')
    expect(await first(0, 'en')).toBe('You give the right class 0.75: the loss is 0.2877.')
    expect(await first(1, 'zh')).toBe('你给了正确的类别 0.25 的概率：损失是 1.386。')
  })

  test('goes on with the quadratic cost, the step of ln 10, and the slope', async () => {
    expect(textOf((await shown()).element, 'figcaption span')).toBe(
      ' The quadratic cost says 0.281 and can never say more than ½. Each time you give it ten times less, the loss grows by the same 2.303. Along ŷ, the loss has the derivative −4 here.',
    )
    expect(textOf((await shown({}, 'zh')).element, 'figcaption span')).toMatch(
      /^二次代价在这里是 0\.281，而且永远不会超过 ½。/,
    )
  })

  test('never claims a certainty or a loss of 0 at the ends', async () => {
    for (const y of [0, 1]) {
      for (const p of [0.001, 0.999]) {
        const { element } = await shown({ p, y })
        expect(textOf(element, 'figcaption b')).not.toMatch(/class [01]:|loss is 0\.$/)
        expect(textOf(element, 'figcaption span')).not.toMatch(/says 0 /)
      }
    }
  })
})

/** The points of a straight path. */
const endsOf = (d: string) =>
  d
    .split(/[ML]/)
    .filter(Boolean)
    .map(point => point.split(',').map(Number))

describe('its picture', () => {
  test('has a tangent with the slope of the loss, against its own axis', async () => {
    const { element } = await shown({ p: 0.5 })
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = endsOf(attributeOf(element, '.tangent', 'd'))
    const [left, right, bottom] = ['x1', 'x2', 'y1'].map(name => Number(attributeOf(element, '.axis-line', name)))
    const rise = ((y1 - y2) / (bottom! - 34)) * 7.05
    const run = (x2 - x1) / (right! - left!)
    expect(rise / run).toBeCloseTo(-2, 1)
    expect(Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(168, 0)
  })

  test.each([0, 1])('is a straight line on the logarithmic axis, with no tangent, for label %i', async y => {
    const { element } = await shown({ y, axis: 'log', show: '' })
    const ends = endsOf(attributeOf(element, '.curve.bold.tone-cross-entropy', 'd'))
    expect(ends).toHaveLength(2)
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = ends
    expect(Math.sign((x2 - x1) * (y2 - y1))).toBe(y === 1 ? 1 : -1)
    expect(attributeOf(element, '.tangent', 'd')).toBe('')
  })

  test('counts ŷ from left to right on every axis', async () => {
    const ticks = async (own: Record<string, string | number>) => {
      const { element } = await shown(own)
      const texts = [...element.querySelectorAll('.axis > text[text-anchor="middle"]')]
      const place = (tick: Element) => Number(tick.getAttribute('x'))
      return texts.toSorted((a, b) => place(a) - place(b)).map(tick => tick.textContent)
    }
    const even = ['0', '0.25', '0.5', '0.75', '1']
    expect(await ticks({})).toEqual(even)
    expect(await ticks({ y: 0 })).toEqual(even)
    expect(await ticks({ axis: 'log', show: '' })).toEqual(['0.001', '0.01', '0.1', '1'])
    expect(await ticks({ axis: 'log', y: 0 })).toEqual(['0', '0.9', '0.99', '0.999'])
  })

  test('names its marks where the axis does not, and both curves', async () => {
    const labels = async (own: Record<string, string | number>) =>
      [...(await shown(own)).element.querySelectorAll('.label')].map(label => label.textContent)
    expect(await labels({})).toEqual(
      expect.arrayContaining([
        'ŷ = 0.1',
        'ŷ = 0.001',
        'cross-entropy, label 1: −ln ŷ',
        'label 0: −ln(1 − ŷ)',
        '+2.303',
      ]),
    )
    expect(await labels({ y: 0 })).toEqual(
      expect.arrayContaining(['ŷ = 0.9', 'ŷ = 0.999', 'cross-entropy, label 0: −ln(1 − ŷ)', 'label 1: −ln ŷ']),
    )
    expect((await labels({ axis: 'log', show: '' })).filter(label => label?.startsWith('ŷ ='))).toEqual([])
  })
})

test('moves by keys, one nine as wide as the next, and is undone by Escape', async () => {
  const { element } = await shown()
  const now = () => attributeOf(element, '[data-param="p"]', 'aria-valuenow')
  await press(element, 'Home')
  await expect.poll(now).toBe('0.001')
  expect(attributeOf(element, '[data-param="p"]', 'aria-valuetext')).toBe('ŷ = 0.001, loss 6.908')
  await press(element, 'ArrowRight')
  await expect.poll(now).toBe('0.00132')
  await press(element, 'Escape')
  await expect.poll(now).toBe('0.25')
})

test('the label turns the curve round, and the axis is chosen', async () => {
  const { element, store, value } = await shown()
  await click(element, '[data-param="y"] input[value="0"]')
  expect(Number(value('loss'))).toBeCloseTo(-Math.log(0.75), 14)
  expect(Number(value('slope'))).toBeCloseTo(4 / 3, 14)
  await click(element, '[data-param="axis"] input[value="log"]')
  expect(store.getState().settled).toEqual({ p: 0.25, y: 0, axis: 'log', show: '' })
})

describe('swapped', () => {
  test('says in words that the loss is infinite, and goes back', async () => {
    const { element } = await shown({ y: 0 })
    const hidden = () =>
      ['loss-prediction', 'loss-prediction-swapped'].map(
        name => element.querySelector(`[data-slot="${name}"]`)?.closest('[hidden]') !== null,
      )
    expect(hidden()).toEqual([false, true])
    await click(element, '[data-action="swap"]')
    expect(hidden()).toEqual([true, false])
    expect(textOf(element, '.swap p')).toMatch(
      /gives 0\.25 to label 1.*the loss is infinite, at every ŷ above exactly 0/,
    )
    await click(element, '[data-param="y"] input[value="1"]')
    expect(textOf(element, '.swap p')).toMatch(/leaves 0\.75 for label 0.*at every ŷ short of exactly 1/)
    expect(element.textContent).not.toMatch(/NaN|Infinity/)
    await click(element, '[data-action="swap"]')
    expect(hidden()).toEqual([false, true])
    expect(textOf(element, '.swap p')).toBe('')
  })

  test('speaks Chinese too', async () => {
    const { element } = await shown({}, 'zh')
    await click(element, '[data-action="swap"]')
    expect(textOf(element, '.swap p')).toMatch(/^现在进对数的是标签。预测给标签 0 留了 0\.75，.*损失就是无穷大。/)
    expect(textOf(element, '[data-action="swap"]')).toBe('把 y 和 ŷ 换回来')
  })
})

test('its code is that of the present state', async () => {
  const { element } = await shown({ p: 0.01 })
  await click(element, '[data-param="y"] input[value="0"]')
  await act(async () => {
    element.querySelector<HTMLElement>('[data-action="code"]')?.click()
    await vi.dynamicImportSettled()
  })
  expect(textOf(element, 'dialog')).toContain('p, y = 0.01, 0')
})

test('its named states lead to their values', async () => {
  const { element, value } = await shown()
  for (const [name, loss] of [
    ['our-neuron', 4.018],
    ['tenth', 2.303],
    ['hundredth', 4.605],
    ['thousandth', 6.908],
  ] as const) {
    await click(element, `[data-preset="${name}"]`)
    expect(Number(value('loss'))).toBeCloseTo(loss, 3)
  }
})

test('its table runs along the prediction, under the public keys', async () => {
  const { element } = await shown()
  const heads = [...element.querySelectorAll<HTMLElement>('#loss-prediction-data th')]
  expect(heads.map(({ dataset }) => dataset.key)).toEqual(['p', 'loss', 'slope', 'quadratic'])
  const rows = [...element.querySelectorAll('#loss-prediction-data tbody tr')]
  expect(rows).toHaveLength(9)
  expect([...(rows[3]?.querySelectorAll('data') ?? [])].map(cell => cell.getAttribute('value'))).toEqual([
    '0.25',
    '1.3862943611198906',
    '-4',
    '0.28125',
  ])
})

test('a soft label is drawn in the place of the other hard one, with the floor that no prediction goes below', async () => {
  const { element, store } = await shown({ show: 'soft', p: 0.8 })
  const name = () => element.querySelector('.soft-label')?.textContent ?? ''
  expect(name()).toMatch(/0\.3/)
  const { 'soft.loss': loss, 'soft.floor': floor } = lossPrediction.numbers(store.getState().values)
  expect(floor).toBeCloseTo(0.610864, 6)
  expect(loss).toBeCloseTo(-0.3 * Math.log(0.8) - 0.7 * Math.log(0.2), 12)
  expect(textOf(element, 'figcaption')).toContain('1.194')
  await click(element, '[data-preset=even]')
  expect(element.querySelector('.soft-label')).toBeNull()
})
