// @vitest-environment happy-dom
import { scaleLinear } from 'd3'
import fc from 'fast-check'
import { act } from 'react'
import { describe, expect, test } from 'vitest'
import { sayNumerics } from '../../src/figures/numerics/numerics-caption.ts'
import { evaluate, forms, verdict, type Form } from '../../src/figures/numerics/numerics-forms.ts'
import { folded, rightDigits, stretchesOf } from '../../src/figures/numerics/numerics-profile.ts'
import { numerics } from '../../src/figures/numerics/numerics.model.ts'
import { Numerics } from '../../src/figures/numerics/numerics.tsx'
import { readQuery } from '../../src/state/query.ts'
import states from '../reference/numerics.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(numerics, states, { closedForm: true })

const labels = [0, 1] as const
const anyState = [
  fc.constantFrom(...forms),
  fc.double({ min: -800, max: 800, noNaN: true }),
  fc.constantFrom(...labels),
] as const

test('infinite and undefined values are what float64 gives', () => {
  expect(numerics.numbers({ s: 40, y: 0, bits: '64' })).toMatchObject({
    naive: Infinity,
    logexp: 40,
    stable: 40,
    sigma: 1,
    rest: 0,
  })
  expect(numerics.numbers({ s: 40, y: 1, bits: '64' }).naive).toBeNaN()
  expect(numerics.numbers({ s: 710, y: 0, bits: '64' })).toMatchObject({
    naive: Infinity,
    logexp: Infinity,
    stable: 710,
  })
  expect(numerics.numbers({ s: -800, y: 1, bits: '64' })).toMatchObject({
    naive: Infinity,
    logexp: Infinity,
    stable: 800,
  })
  expect(numerics.numbers({ s: -800, y: 0, bits: '64' }).naive).toBeNaN()
})

test('in float32 the same happens much earlier, and the gradient through σ is lost where the right one is 1', () => {
  expect(numerics.numbers({ s: 17, y: 0, bits: '32' })).toMatchObject({
    naive: Infinity,
    clamped: 100,
    logexp: 17,
    stable: 17.000000041399375,
    naiveGradient: 0,
    'threshold.one': 16.635532333438686,
    'threshold.overflow': 88.722839111673,
  })
  expect(numerics.numbers({ s: 17, y: 0, bits: '32' }).gradient).toBeCloseTo(0.9999999586, 10)
  expect(numerics.numbers({ s: 89, y: 0, bits: '32' }).logexp).toBe(Infinity)
  expect(numerics.numbers({ s: 30, y: 0, bits: '64' }).naiveGradient).toBeCloseTo(0.0935, 4)
  expect(numerics.numbers({ s: 17, y: 1, bits: '32' }).naive).toBeNaN()
})

test('the stable form is finite everywhere, and nothing is −0', () => {
  fc.assert(
    fc.property(anyState[1], anyState[2], (s, y) => {
      const numbers = numerics.numbers({ s, y, bits: '64' })
      expect(numbers.stable).toSatisfy(Number.isFinite)
      for (const [key, value] of Object.entries(numbers)) if (key !== 's') expect(Object.is(value, -0), key).toBe(false)
    }),
  )
})

test('an address keeps a score that is not whole', () => {
  expect(readQuery('?numerics.s=36.73680056967711', numerics)).toEqual({
    values: { s: 36.73680056967711, y: 0, bits: '64' },
    problems: [],
  })
  expect(readQuery('?numerics.s=801', numerics).values.s).toBe(800)
})

describe('the picture', () => {
  test('calls each score what float64 makes of it there', () => {
    fc.assert(
      fc.property(...anyState, (form, s, y) => {
        const stretch = stretchesOf(form, y).find(({ from, to }) => s >= from && s <= to)
        const value = evaluate[form](s, y)
        expect(stretch?.kind).toBe(Number.isNaN(value) ? 'undefined' : Number.isFinite(value) ? 'finite' : 'infinite')
      }),
    )
  })

  test('covers the whole range without a gap', () => {
    for (const form of forms) {
      for (const y of labels) {
        const stretches = stretchesOf(form, y)
        expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([-800, 800])
        stretches.slice(1).forEach((stretch, index) => expect(stretch.from).toBe(stretches[index]?.to))
      }
    }
  })

  test.each([
    ['naive', 0, ['undefined', 'finite', 'infinite']],
    ['naive', 1, ['infinite', 'finite', 'undefined']],
    ['logexp', 0, ['finite', 'infinite']],
    ['logexp', 1, ['infinite', 'finite']],
    ['stable', 0, ['finite']],
    ['stable', 1, ['finite']],
  ] as const)('shows %s with label %d as %j', (form: Form, y, kinds) => {
    expect(stretchesOf(form, y).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('gives the digits that are right: all of the stable form, fewer and fewer of the naive one', () => {
    for (let s = -708; s <= 800; s++) expect(rightDigits('stable', s, 0)).toBeGreaterThan(15.9)
    expect(rightDigits('naive', 0.5, 0)).toBeGreaterThan(15)
    expect(rightDigits('naive', 18, 0)).toSatisfy((digits: number) => digits > 7 && digits < 12)
    expect(rightDigits('naive', -40, 0)).toBe(0)
    expect(rightDigits('naive', 40, 0)).toBeNull()
    expect(rightDigits('stable', -727, 0)).toSatisfy((digits: number) => digits > 6 && digits < 10)
    expect(rightDigits('stable', -800, 0)).toBe(0)
  })

  test('has room for both ends of the axis', () => {
    const x = scaleLinear(
      folded.domain,
      folded.shares.map(share => 700 * share),
    )
    expect([x(-800), x(0), x(800)].map(Math.round)).toEqual([0, 350, 700])
    expect(x(745) - x(710)).toBeGreaterThan(40)
    expect(x(37) - x(0)).toBeGreaterThan(100)
  })
})

describe('the caption', () => {
  const say = (s: number, y: number) => sayNumerics(numerics.state({ s, y, bits: '64' }), 'en').join(' ')

  test.each([
    [40, 0, ['naive form is infinite', 'log-exp form gives 40, right', 'stable form gives 40, right']],
    [
      37,
      1,
      [
        'naive form is undefined',
        'log-exp form gives 0, with no digit right',
        'stable form gives 8.53305×10⁻¹⁷, right',
      ],
    ],
    [
      710,
      0,
      ['naive form is infinite', 'log-exp form is infinite: its exponential overflows', 'stable form gives 710, right'],
    ],
    [4, 0, ['naive form gives 4.01815, right']],
    [36, 0, ['naive form gives 36.0437, with a relative error of 0.0012']],
    [
      -800,
      0,
      [
        'naive form is undefined',
        'log-exp form gives 0: the loss is above 0',
        'stable form gives 0: the loss is above 0',
      ],
    ],
    [-720, 0, ['log-exp form gives 0, with no digit right', 'as near as the machine comes']],
    [0, 1, ['naive form gives 0.693147, right']],
  ] as const)('at s = %d, y = %d', (s, y, parts) => {
    for (const part of parts) expect(say(s, y)).toContain(part)
  })

  test('agrees with the values everywhere, and says no NaN and no Infinity', () => {
    fc.assert(
      fc.property(...anyState, (form, s, y) => {
        const value = evaluate[form](s, y)
        const exact = evaluate.stable(s, y)
        const error = exact === 0 ? 0 : Math.abs(value - exact) / exact
        const told = verdict(value, exact)
        if (told === 'right') expect(error).toBeLessThanOrEqual(1e-12)
        if (told === 'lost') expect(error).toBeGreaterThan(1e-12)
        if (told === 'zero') expect([value, exact > 0]).toEqual([0, true])
        if (form === 'stable') expect(['right', 'coarse', 'floor']).toContain(told)
        for (const language of ['en', 'zh'] as const)
          expect(sayNumerics(numerics.state({ s, y, bits: '64' }), language).join('')).not.toMatch(
            /NaN|Infinity|−0\b(?!\.)/,
          )
      }),
    )
  })
})

describe('the figure', () => {
  const open = async (search = '', language: 'en' | 'zh' = 'en') => {
    const { element, ...figure } = await mounted(Numerics, numerics, { search, language })
    const all = (selector: string) => [...element.querySelectorAll<HTMLElement>(selector)]
    const one = (selector: string) => {
      const [found] = all(selector)
      if (!found) throw new Error(`no ${selector}`)
      return found
    }
    const click = (selector: string) => act(async () => one(selector).click())
    const seen = (key: string) => one(`data[data-key="${key}"]`).textContent
    const plot = () => all('.plot text').map(text => text.textContent ?? '')
    /** Which of the three lanes has a mark at the score. */
    const marks = () => all('.marker').map(mark => mark.getAttribute('visibility') !== 'hidden')
    return { ...figure, element, all, one, click, seen, plot, marks }
  }

  test.each([
    ['en', 'infinite', 'undefined'],
    ['zh', '无穷大', '没有意义'],
  ] as const)(
    'writes what float64 gives for machines, and words for people, in %s',
    async (language, infinite, none) => {
      const { element, value, seen, plot, click } = await open('?numerics.s=37', language)
      expect([value('naive'), seen('naive')]).toEqual(['Infinity', infinite])
      expect([value('logexp'), value('stable')]).toEqual(['37', '37'])
      expect(plot().filter(text => text === infinite)).toHaveLength(3)
      expect(plot().filter(text => text === none)).toHaveLength(1)
      await click('[data-preset="nan"]')
      expect([value('naive'), seen('naive')]).toEqual(['NaN', none])
      expect(Number(value('stable'))).toBeCloseTo(8.533047625744066e-17, 30)
      expect(plot().filter(text => text === none)).toHaveLength(2)
      await click('[data-preset="far-left"]')
      const written = [...element.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => name !== 'value').map(attribute => attribute.value),
      )
      expect([element.textContent, ...written].join(' ')).not.toMatch(/NaN|Infinity/)
    },
  )

  test('marks the digits of those forms that give a number', async () => {
    const { marks, click } = await open()
    expect(marks()).toEqual([false, true, true])
    await click('[data-preset="our-neuron"]')
    expect(marks()).toEqual([true, true, true])
    await click('[data-preset="overflow"]')
    expect(marks()).toEqual([false, false, true])
  })

  test('says with the label what else breaks, and how the form is written', async () => {
    const { click, value, plot, store } = await open()
    expect(plot()).toContain('log-exp: log(1 + exp(s))')
    expect(plot()).toContain('exp(s) overflows: 709.78')
    await click('[data-param="y"] input[value="1"]')
    expect(value('naive')).toBe('NaN')
    expect(store.getState().settled.y).toBe(1)
    expect(plot()).toContain('log-exp: log(1 + exp(−s))')
    expect(plot()).toContain('exp(−s) overflows: −709.78')
    expect(plot()).toContain('σ rounds to 1: 36.74')
  })

  test('names its handle, which a key moves by a fiftieth of the whole, an address to any number', async () => {
    const { one } = await open('?numerics.s=36.5')
    const handle = one('[role="slider"]')
    expect(handle.getAttribute('aria-valuenow')).toBe('36.5')
    expect(handle.getAttribute('aria-valuetext')).toBe('s = 36.5')
    const press = (key: string) =>
      act(async () => void handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
    // Words keep the pace of reading.
    await press('Home')
    await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe('-800')
    await press('ArrowRight')
    await expect.poll(() => one('.handle-text').textContent).toBe('−768')
    await press('Escape')
    expect(handle.getAttribute('aria-valuenow')).toBe('36.5')
  })

  test('stands as a table along telling scores, under the public keys', async () => {
    const { all } = await open()
    expect(all('#numerics-data th').map(head => head.dataset.key)).toEqual(['s', 'naive', 'logexp', 'stable'])
    const rows = all('#numerics-data tbody tr')
    expect(rows).toHaveLength(14)
    const last = [...(rows.at(-1)?.querySelectorAll('data') ?? [])]
    expect(last.map(cell => cell.value)).toEqual(['800', 'Infinity', 'Infinity', '800'])
    for (const key of ['naive', 'logexp', 'stable', 'exp', 'sigma', 'rest', 'log.sigma', 'log.rest'])
      expect(all(`data[data-key="${key}"]`)).toHaveLength(1)
  })
})
