import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayNumerics } from '../../src/figures/numerics/numerics.tsx'
import { evaluate, forms, verdict, type Form } from '../../src/figures/numerics/numerics.numbers.ts'
import { rightDigits, stretchesOf } from '../../src/figures/numerics/numerics-profile.ts'
import { scoreScale } from '../../src/figures/numerics/numerics-scene.ts'
import { numerics } from '../../src/figures/numerics/numerics.store.ts'
import { readQuery } from '../../src/state/query.ts'
import states from '../reference/numerics.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(numerics, states, { closedForm: true })

const labels = [0, 1] as const
const anyState = [
  fc.constantFrom(...forms),
  fc.double({ min: -800, max: 800, noNaN: true }),
  fc.constantFrom(...labels),
] as const

test('infinite and undefined values are what float64 gives', () => {
  expect(numerics.numbers({ s: 40, y: 0 })).toMatchObject({
    naive: Infinity,
    logexp: 40,
    stable: 40,
    sigma: 1,
    rest: 0,
  })
  expect(numerics.numbers({ s: 40, y: 1 }).naive).toBeNaN()
  expect(numerics.numbers({ s: 710, y: 0 })).toMatchObject({ naive: Infinity, logexp: Infinity, stable: 710 })
  expect(numerics.numbers({ s: -800, y: 1 })).toMatchObject({ naive: Infinity, logexp: Infinity, stable: 800 })
  expect(numerics.numbers({ s: -800, y: 0 }).naive).toBeNaN()
})

test('the stable form is finite everywhere, and nothing is −0', () => {
  fc.assert(
    fc.property(anyState[1], anyState[2], (s, y) => {
      const numbers = numerics.numbers({ s, y })
      expect(numbers.stable).toSatisfy(Number.isFinite)
      for (const [key, value] of Object.entries(numbers)) if (key !== 's') expect(Object.is(value, -0), key).toBe(false)
    }),
  )
})

test('an address keeps a score that is not whole', () => {
  expect(readQuery('?numerics.s=36.73680056967711', numerics)).toEqual({
    values: { s: 36.73680056967711, y: 0 },
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
    const x = scoreScale({ name: 'wide', width: 700, height: 380, margin: { top: 0, right: 0, bottom: 0, left: 0 } })
    expect([x(-800), x(0), x(800)].map(Math.round)).toEqual([0, 350, 700])
    expect(x(745) - x(710)).toBeGreaterThan(40)
    expect(x(37) - x(0)).toBeGreaterThan(100)
  })
})

describe('the caption', () => {
  const say = (s: number, y: number) => sayNumerics({ s, y }, 'en').join(' ')

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
    [-720, 0, ['log-exp form gives 0, with no digit right', 'as near as float64 comes']],
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
        const told = verdict(form, s, y)
        if (told === 'right') expect(error).toBeLessThanOrEqual(1e-12)
        if (told === 'lost') expect(error).toBeGreaterThan(1e-12)
        if (told === 'zero') expect([value, exact > 0]).toEqual([0, true])
        if (form === 'stable') expect(['right', 'coarse', 'floor']).toContain(told)
        for (const language of ['en', 'zh'] as const)
          expect(sayNumerics({ s, y }, language).join('')).not.toMatch(/NaN|Infinity|−0\b(?!\.)/)
      }),
    )
  })
})
