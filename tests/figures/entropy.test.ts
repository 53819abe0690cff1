// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayEntropy } from '../../src/figures/entropy/entropy-caption.ts'
import {
  evenly,
  sharesOf,
  sharesParameter,
  withOneMore,
  withoutLast,
  withShare,
} from '../../src/figures/entropy/entropy-shares.ts'
import { entropy } from '../../src/figures/entropy/entropy.model.ts'
import { Entropy } from '../../src/figures/entropy/entropy.tsx'
import { probabilities } from '../../src/math/entropy.ts'
import { presetValues } from '../../src/state/figure.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import { click, drag, focus, press } from '../plot/hands.ts'
import states from '../reference/entropy.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(entropy, states, { closedForm: true })

const { parameters } = entropy
const sumOf = (text: string) => sharesOf(text).reduce((sum, share) => sum + share, 0)
const share = fc.integer({ min: 0, max: 100 }).map(n => n / 100)
const texts = fc
  .array(share, { minLength: 2, maxLength: 6 })
  .filter(shares => shares.some(value => value > 0))
  .map(shares => shares.join(','))

describe('the shares in an address', () => {
  test.each([
    ['1,0', '1,0', null],
    [' 0.2 , 3 ', '0.2,3', null],
    ['1,2,3,4,5,6,7', '1,2,3,4,5,6', 'clamped'],
    ['1,-2,1', '1,0,1', 'clamped'],
    ['1,x,2', '1,2', 'unreadable'],
    ['1', '0.7,0.3', 'unreadable'],
    ['0,0', '0.7,0.3', 'unreadable'],
    ['NaN,1', '0.7,0.3', 'unreadable'],
    ['', '0.7,0.3', 'unreadable'],
  ])('%j', (text, value, fault) => expect(sharesParameter('0.7,0.3').read(text)).toEqual({ value, fault }))

  test('come back from an address as they were', () => {
    fc.assert(
      fc.property(texts, p => {
        const values = { ...presetValues(entropy, 'fair'), p, q: evenly(sharesOf(p).length) }
        return readQuery(writeQuery('', entropy, values), entropy).values.p === sharesParameter('').read(p).value
      }),
    )
  })

  test('are as many in q as in p: the one that was not given is even, of two that differ q gives way and that is said', () => {
    expect(readQuery('?entropy.p=1,2,3', entropy)).toMatchObject({ values: { q: '1,1,1' }, problems: [] })
    expect(readQuery('?entropy.q=1,2,3', entropy)).toMatchObject({ values: { p: '1,1,1' }, problems: [] })
    expect(readQuery('?entropy.p=1,2,3&entropy.q=1,2', entropy)).toMatchObject({
      values: { p: '1,2,3', q: '1,1,1' },
      problems: [{ key: 'q', fault: 'unreadable' }],
    })
  })
})

describe('a hand on a bar', () => {
  test('sets that outcome, and the others keep their proportions and add up to the rest', () => {
    expect(withShare('0.5,0.25,0.25', 0, 0.2)).toBe('0.2,0.4,0.4')
    expect(withShare('1,0', 0, 0.4)).toBe('0.4,0.6')
    expect(withShare('0,0,5', 2, 0.5)).toBe('0.25,0.25,0.5')
    fc.assert(
      fc.property(texts, fc.nat(5), share, (text, at, value) => {
        const index = at % sharesOf(text).length
        const next = withShare(text, index, value)
        return Math.abs(sumOf(next) - 1) < 1e-12 && sharesOf(next)[index] === value && sharesOf(next).every(x => x >= 0)
      }),
    )
  })

  test('one more outcome takes its part from all, and is taken back again', () => {
    expect(withOneMore('0.5,0.5')).toBe('0.3334,0.3333,0.3333')
    expect(withoutLast('0.5,0.25,0.25')).toBe('0.6667,0.3333')
    expect(withoutLast('0,0,1')).toBe('1,1')
    fc.assert(fc.property(texts, text => Math.abs(sumOf(withOneMore(text)) - 1) < 1e-12))
  })

  test('drags and presses: p and q have their own handles, one for each outcome', async () => {
    const { element, store } = await mounted(Entropy, entropy)
    const handle = (key: string, index: number) =>
      element.querySelector<SVGElement>(`[data-param="${key}"][data-index="${index}"]`)
    await focus(handle('q', 1))
    await press('End')
    expect(store.getState().values.q).toBe('0,1')
    await drag(handle('p', 0), 0, 400)
    expect(probabilities(sharesOf(store.getState().values.p))[0]).toBe(0)
  })
})

describe('the caption', () => {
  const say = (search: string, language: 'en' | 'zh' = 'en') =>
    sayEntropy(entropy.state(readQuery(search, entropy).values), language).join(' ')
  test('tells what is paid, needed and added', () => {
    expect(say('')).toContain('costs you 0.6931 nats on average: 0.6109 that it needs, and 0.08228')
    expect(say('?entropy.unit=bits', 'zh')).toContain('平均每次结果要付 1 比特：其中 0.8813')
  })
  test('holds where nothing is added, where an outcome is certain, and where it was held impossible', () => {
    expect(say('?entropy.p=0.3,0.7&entropy.q=0.3,0.7')).toContain('nothing is added')
    expect(say('?entropy.p=0,1&entropy.q=0.9,0.1')).toContain('Outcome 2 always comes: that is a hard label')
    expect(say('?entropy.p=0,1&entropy.q=0,1')).toContain('nothing is paid')
    expect(say('?entropy.q=1,0')).toContain('Outcome 2 comes, and you held it impossible')
    expect(say('?entropy.p=1,0&entropy.q=1,0&entropy.unit=bits')).not.toContain('infinite')
    expect(say('?entropy.q=1e-300,1e300')).toContain('967.1 nats')
    expect(say('?entropy.q=1e-300,1e300')).not.toContain('infinite')
    expect(say('?entropy.p=1,0&entropy.q=0.9999,0.0001')).not.toContain('among 1')
  })
})

test('buttons add and remove outcomes in both, from 2 to 6', async () => {
  const { element, store } = await mounted(Entropy, entropy)
  const button = (name: string) => element.querySelector<HTMLButtonElement>(`[data-action="${name}"]`)
  expect(button('remove-outcome')?.disabled).toBe(true)
  for (let count = 3; count <= 6; count += 1) {
    await click(button('add-outcome'))
    expect(sharesOf(store.getState().values.p)).toHaveLength(count)
    expect(sharesOf(store.getState().values.q)).toHaveLength(count)
  }
  expect(button('add-outcome')?.disabled).toBe(true)
  expect(element.querySelectorAll('[data-param="q"]')).toHaveLength(6)
})

test('every preset says no problem and is told apart', () => {
  const texts = Object.keys(entropy.presets).map(name => JSON.stringify(presetValues(entropy, name)))
  expect(new Set(texts).size).toBe(texts.length)
  expect(parameters.unit.options).toEqual(['nats', 'bits'])
})

test('an outcome that may still come, however rarely, leaves none that is certain', () => {
  const say = (search: string) => sayEntropy(entropy.state(readQuery(search, entropy).values), 'en').join(' ')
  expect(say('?entropy.p=1,1e-20&entropy.q=1,1')).not.toContain('always comes')
  expect(say('?entropy.p=0,1&entropy.q=0,1')).not.toContain('among 1')
})
