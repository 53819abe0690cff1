// @vitest-environment happy-dom
import fc from 'fast-check'
import { act } from 'react'
import { describe, expect, test } from 'vitest'
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
const few = { numRuns: 25 }

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
  Number(element.querySelector('.plot > .axis-line')?.getAttribute('d')?.split(',').at(-1))

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
    const floor = floorOf(element)
    fc.assert(
      fc.property(state, values => {
        store.change(values)
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

  test('stays between its floor and its top in every state', async () => {
    const { element, store } = await mounted(ChainRule, chainRule)
    store.change({ a: 0.999, y: 0, x: 5 })
    const top = first(rungsOf(element, 'cross-entropy')).height
    const floor = floorOf(element)
    expect(floor).toBeGreaterThan(top + 200)
    fc.assert(
      fc.property(state, values => {
        store.change(values)
        for (const tone of ['error', 'quadratic', 'cross-entropy'] as const) {
          for (const { height } of rungsOf(element, tone)) {
            expect(height).toBeGreaterThanOrEqual(top)
            expect(height).toBeLessThanOrEqual(floor)
          }
        }
      }),
      few,
    )
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
