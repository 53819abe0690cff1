// @vitest-environment happy-dom
import fc from 'fast-check'
import { act } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { sayChainRule } from '../../src/figures/chain-rule/chain-rule-caption.ts'
import { chainRule } from '../../src/figures/chain-rule/chain-rule.model.ts'
import { ChainRule } from '../../src/figures/chain-rule/chain-rule.tsx'
import states from '../reference/chain-rule.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(chainRule, states, { closedForm: true })

const state = fc.record({
  a: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  y: fc.constantFrom(0, 1),
  x: fc.oneof(fc.double({ min: -5, max: 5, noNaN: true }), fc.constant(0)),
})

/** A picture takes longer than a formula. */
const few = { numRuns: 15 }
// A stall of the machine is no fault of the figure.
vi.setConfig({ testTimeout: 60_000 })

/** What stands on the rungs of one drawing: the heights of the marks, the signs in them and the numbers beside them. */
const rungsOf = (element: Element, tone: 'error' | 'quadratic' | 'cross-entropy') => {
  const marks = [...element.querySelectorAll(`.plot .marker.tone-${tone}`)]
  return marks.map(mark => ({
    height: Number(/ (-?[\d.]+)\)/.exec(mark.parentElement?.getAttribute('transform') ?? '')?.[1]),
    sign: mark.nextElementSibling?.getAttribute('d'),
    number: mark.nextElementSibling?.nextElementSibling?.textContent,
  }))
}
const floorOf = (element: Element) =>
  Number(element.querySelector('.plot > path.axis-line')?.getAttribute('d')?.split(',').at(-1))
/** The powers of ten at the ladder's lines. */
const powersOf = (element: Element) =>
  [...element.querySelectorAll('.plot > .axis:not(:first-child) text')].map(tick => tick.textContent)

const first = <T>([value]: readonly T[]): T => {
  if (value === undefined) throw new Error('there is none')
  return value
}
const last = <T>(values: readonly T[]): T => first(values.slice(-1))

test('for label 0, cross-entropy’s ∂C/∂a is 1/(1 − a), and what is left after σ′ is a', () => {
  const numbers = chainRule.numbers({ a: 0.98, y: 0, x: 1 })
  expect(numbers['cross-entropy.dCda']).toBeCloseTo(50, 10)
  expect(numbers['cross-entropy.gradient']).toBe(0.98)
  expect(numbers['quadratic.gradient']).toBeCloseTo(0.019208, 12)
})

test('no number is −0', () => {
  for (const y of [0, 1]) {
    for (const value of Object.values(chainRule.numbers({ a: 0.98, y, x: 0 }))) expect(Object.is(value, -0)).toBe(false)
  }
})

describe('the ladder', () => {
  test('lands cross-entropy on the error, and climbs before by as much as σ′ takes', async () => {
    const { element, store } = await mounted(ChainRule, chainRule)
    await fc.assert(
      fc.asyncProperty(state, async values => {
        await act(async () => store.visit(values))
        const floor = floorOf(element)
        const error = first(rungsOf(element, 'error')).height
        const [climbed = NaN, landed] = rungsOf(element, 'cross-entropy').map(({ height }) => height)
        const [kept, fallen = NaN] = rungsOf(element, 'quadratic').map(({ height }) => height)
        expect(landed).toBe(error)
        expect(kept).toBe(error)
        // σ′ is a quarter at most, which is more than half a rung.
        expect(climbed).toBeLessThan(error - 15)
        if (fallen < floor) expect(fallen - error).toBeCloseTo(error - climbed, 0)
      }),
      few,
    )
  })

  test('stays between its floor and its top in every state, and leaves no more than a power of ten of it unused', async () => {
    const { element, store } = await mounted(ChainRule, chainRule)
    await fc.assert(
      fc.asyncProperty(state, async values => {
        await act(async () => store.visit(values))
        const floor = floorOf(element)
        const heights = (['error', 'quadratic', 'cross-entropy'] as const).flatMap(tone =>
          rungsOf(element, tone).map(({ height }) => height),
        )
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(122)
        expect(Math.max(...heights)).toBeLessThanOrEqual(floor)
        const decade = (floor - 122) / (powersOf(element).length - 0.8)
        if (powersOf(element).length > 3) {
          expect(Math.min(...heights) - 122).toBeLessThanOrEqual(decade + 0.5)
          expect(floor - Math.max(...heights)).toBeLessThanOrEqual(1.3 * decade + 0.5)
        }
      }),
      few,
    )
  })

  test('is fitted to the state, stays under the hand, and grows there only where something would leave it', async () => {
    const { element, store } = await mounted(ChainRule, chainRule)
    expect(powersOf(element)).toEqual(['10⁻²', '10⁻¹', '1', '10¹', '10²'])
    await act(async () => {
      store.begin()
      store.change({ a: 0.6 })
    })
    expect(powersOf(element)).toHaveLength(5)
    await act(async () => store.change({ a: 0.999 }))
    expect(powersOf(element)).toEqual(['10⁻³', '10⁻²', '10⁻¹', '1', '10¹', '10²', '10³'])
    await act(async () => store.change({ a: 0.6 }))
    expect(powersOf(element)).toHaveLength(5)
    await act(async () => store.commit())
    expect(powersOf(element)).toEqual(['10⁻¹', '1', '10¹'])
  })

  test('says on its arrows by how much they multiply', async () => {
    const { element, store } = await mounted(ChainRule, chainRule)
    const labels = () => [...element.querySelectorAll('.plot .label')].map(label => label.textContent)
    expect(labels().filter(text => /^×−?[\d.,]+$/.test(text))).toEqual(['×51', '×0.0196', '×0.0196', '×1'])
    await act(async () => store.visit({ a: 0.6, y: 0, x: -2 }))
    expect(labels().filter(text => /^×−?[\d.,]+$/.test(text))).toEqual(['×4.17', '×0.24', '×0.24', '×−2'])
  })

  test('has a sign in a mark only where a negative input has turned it', async () => {
    const { element, store } = await mounted(ChainRule, chainRule)
    const signs = () =>
      (['error', 'quadratic', 'cross-entropy'] as const).flatMap(tone => rungsOf(element, tone).map(({ sign }) => sign))
    expect(signs()).toEqual(['', '', '', '', '', '', ''])
    await act(async () => store.visit({ a: 0.98, y: 1, x: 2 }))
    expect(signs()).toEqual(['', '', '', '', '', '', ''])
    await act(async () => store.visit({ a: 0.98, y: 0, x: -2 }))
    expect(signs()).toEqual(['', '', '', 'M-3.5,0H3.5', '', '', 'M-3.5,0H3.5'])
    await act(async () => store.visit({ a: 0.98, y: 1, x: -2 }))
    expect(signs()).toEqual(['', '', '', 'M-3.5,0H3.5M0,-3.5V3.5', '', '', 'M-3.5,0H3.5M0,-3.5V3.5'])
  })

  test('puts zero on the floor without a sign, and turns the signs with the input', async () => {
    const { element, store } = await mounted(ChainRule, chainRule, { search: '?chain-rule.x=0' })
    expect(last(rungsOf(element, 'quadratic'))).toEqual({ height: floorOf(element), sign: '', number: '0' })
    await act(async () => store.visit({ a: 0.98, y: 0, x: -1 }))
    const [, dCdz, gradient] = rungsOf(element, 'cross-entropy')
    expect(gradient?.number).toBe('−0.98')
    expect(dCdz?.number).toBe('0.98')
    expect(gradient?.sign).not.toBe(dCdz?.sign)
  })

  test('has the label as a mark at the right answer’s end of the output', async () => {
    const { element, store } = await mounted(ChainRule, chainRule)
    const mark = element.querySelector('.plot .label-mark')
    const across = () => Number(/\(([\d.]+) /.exec(mark?.getAttribute('transform') ?? '')?.[1])
    const left = across()
    expect(mark?.classList).toContain('hollow')
    await act(async () => store.visit({ a: 0.98, y: 1, x: 1 }))
    expect(mark?.classList).not.toContain('hollow')
    expect(across()).toBeGreaterThan(left + 500)
    expect(element.querySelector('.plot .axis')?.textContent).toContain('the right answer is 1')
  })
})

describe('the hand', () => {
  const press = (element: Element | null, key: string) =>
    act(async () => {
      element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    })

  test('moves the output by keys on the scale of z, to its ends, and back by Escape', async () => {
    const { element, store } = await mounted(ChainRule, chainRule)
    const handle = element.querySelector('[role=slider][data-param=a]')
    const z = (a: number) => Math.log(a / (1 - a))
    await press(handle, 'ArrowRight')
    expect(z(store.getState().values.a) - z(0.98)).toBeCloseTo((z(0.999) - z(0.001)) / 50, 1)
    await press(handle, 'End')
    await expect.poll(() => handle?.getAttribute('aria-valuetext')).toBe('output 0.999, label 0')
    await press(handle, 'Escape')
    expect(store.getState().values.a).toBe(0.98)
    await expect.poll(() => handle?.getAttribute('aria-valuenow')).toBe('0.98')
  })

  test('chooses the label, which turns the error’s sign', async () => {
    const { element, value } = await mounted(ChainRule, chainRule)
    await act(async () => element.querySelector<HTMLElement>('[data-param=y] input[value="1"]')?.click())
    expect(Number(value('error'))).toBeCloseTo(-0.02, 12)
    expect(Number(value('cross-entropy.dCda'))).toBeCloseTo(-1 / 0.98, 12)
  })

  test('slides the input by keys', async () => {
    const { element, value } = await mounted(ChainRule, chainRule)
    await press(element.querySelector('input[type=range][data-param=x]'), 'Home')
    await expect.poll(() => Number(value('cross-entropy.gradient'))).toBeCloseTo(-4.9, 12)
  })

  test('takes the input away with a preset', async () => {
    const { element, value } = await mounted(ChainRule, chainRule)
    await act(async () => element.querySelector<HTMLElement>('[data-preset=no-input]')?.click())
    expect([value('quadratic.gradient'), value('cross-entropy.gradient')]).toEqual(['0', '0'])
    expect(element.querySelector('figcaption')?.textContent).toContain('both gradients are 0')
  })
})

describe('the caption', () => {
  const say = (values: Parameters<typeof chainRule.state>[0], language: 'en' | 'zh') =>
    sayChainRule(chainRule.state(values), language)

  test('names both gradients and how far apart they are', () => {
    expect(say({ a: 0.9820137900379085, y: 0, x: 1 }, 'en')[0]).toBe(
      'Cross-entropy’s gradient is 0.982, the quadratic cost’s 0.0173: 56.6 times smaller.',
    )
  })

  test('says without an input that nothing reaches the weight, in either language', () => {
    expect(say({ a: 0.98, y: 1, x: 0 }, 'en')[0]).toContain('both gradients are 0')
    expect(say({ a: 0.98, y: 1, x: 0 }, 'zh')[0]).toContain('两个梯度都是 0')
    expect(say({ a: 0.98, y: 1, x: 0 }, 'en').join(' ')).not.toContain('negative')
  })

  test('says of a negative input that it turns both signs', () => {
    expect(say({ a: 0.98, y: 1, x: -2 }, 'en').at(-1)).toContain('negative')
  })

  test('never says what is no number', () => {
    fc.assert(
      fc.property(state, fc.constantFrom('en' as const, 'zh' as const), (values, language) => {
        expect(say(values, language).join(' ')).not.toMatch(/NaN|Infinity|undefined|-0/)
      }),
    )
  })
})

test('its table runs along the output, under the public keys, with a name over each column', async () => {
  const { element } = await mounted(ChainRule, chainRule, { language: 'zh' })
  const heads = [...element.querySelectorAll<HTMLElement>('#chain-rule-data th')]
  expect(heads.map(({ dataset }) => dataset.key)).toEqual([
    'a',
    'error',
    'slope',
    'quadratic.dCda',
    'quadratic.gradient',
    'cross-entropy.dCda',
    'cross-entropy.gradient',
  ])
  expect(heads.map(({ textContent }) => textContent)).toContain('二次代价：∂C/∂a')
  const rows = [...element.querySelectorAll('#chain-rule-data tbody tr')]
  expect(rows.map(row => row.querySelector('data')?.value)).toEqual(
    [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98, 0.99, 0.999].map(String),
  )
  expect([...(rows[4]?.querySelectorAll('data') ?? [])].map(({ value }) => value)[2]).toBe('0.25')
})
