// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facts } from '../../src/chapters/softmax/facts.ts'
import { saySoftmax } from '../../src/figures/softmax/softmax-caption.ts'
import {
  placeOf,
  placeOfScores,
  probabilitiesAt,
  scoresFor,
  scoresOf,
  scoresParameter,
} from '../../src/figures/softmax/softmax-scores.ts'
import { softmax } from '../../src/figures/softmax/softmax.model.ts'
import { Softmax } from '../../src/figures/softmax/softmax.tsx'
import { softmax as softmaxOf } from '../../src/math/softmax.ts'
import { presetValues } from '../../src/state/figure.ts'
import { readQuery } from '../../src/state/query.ts'
import { drag, focus, press } from '../plot/hands.ts'
import states from '../reference/softmax.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(softmax, states, { closedForm: true })

describe('the scores in an address', () => {
  test.each([
    ['1,2,3', '1,2,3', null],
    [' 0.5 , -0 , 1e-3 ', '0.5,0,0.001', null],
    ['1e9,-1e9,0', '1000,-1000,0', 'clamped'],
    ['1,2', '2,1,0', 'unreadable'],
    ['1,2,3,4', '2,1,0', 'unreadable'],
    ['1,NaN,2', '2,1,0', 'unreadable'],
    ['', '2,1,0', 'unreadable'],
  ])('%j', (text, value, fault) => expect(scoresParameter('2,1,0').read(text)).toEqual({ value, fault }))
})

describe('the point in the triangle', () => {
  const inside = fc.tuple(
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  test('and the probabilities lead to each other', () => {
    fc.assert(
      fc.property(inside, parts => {
        const whole = parts[0] + parts[1] + parts[2]
        const p = parts.map(part => part / whole)
        const back = probabilitiesAt(...placeOf(p))
        return p.every((share, k) => share < 0.01 || Math.abs(share - (back[k] ?? NaN)) < 0.01)
      }),
    )
  })
  test('gives scores whose softmax is there, with the mean that they had before', () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0.1, max: 10, noNaN: true }), (parts, t) => {
        const whole = parts[0] + parts[1] + parts[2]
        const p = parts.map(part => part / whole)
        const text = scoresFor(p, t, '3,1,2')
        const mean = scoresOf(text).reduce((sum, score) => sum + score, 0) / 3
        const reached = softmaxOf(scoresOf(text), t)
        return Math.abs(mean - 2) < 0.01 && p.every((share, k) => Math.abs(share - (reached[k] ?? NaN)) < 0.06)
      }),
    )
  })
  test('outside is brought to the rim', () => {
    for (const [x, y] of [
      [-5, -5],
      [0.5, 9],
      [9, 0.5],
    ] as const) {
      const p = probabilitiesAt(x, y)
      expect(p.every(share => share > 0 && share < 1)).toBe(true)
      expect(p.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    }
  })
  test('is dragged, and moved by keys in either way; a score by its own handle', async () => {
    const { element, store } = await mounted(Softmax, softmax)
    const handles = () => [...element.querySelectorAll<SVGElement>('[role=slider][data-param="z"]')]
    const at = () => placeOfScores(store.getState().values.z, 1)
    const before = at()
    await drag(handles()[3] ?? null, 0, 60)
    expect(at()[1]).toBeLessThan(before[1])
    const lower = at()
    await focus(handles()[4] ?? null)
    await press('ArrowUp')
    expect(at()[1]).toBeGreaterThan(lower[1])
    await focus(handles()[0] ?? null)
    await press('End')
    expect(scoresOf(store.getState().values.z)[0]).toBe(6)
  })
})

describe('the caption', () => {
  const say = (search: string, language: 'en' | 'zh' = 'en') =>
    saySoftmax(softmax.state(readQuery(search, softmax).values), language).join(' ')
  test('says what the label gets and costs, and which class leads', () => {
    expect(say('')).toBe(
      'The label 0 has a probability of 0.6652, and the loss is 0.4076. The label’s class has the highest score.',
    )
    expect(say('?softmax.z=0,4,0')).toContain('Class 1 has the highest score, so the answer is wrong.')
    expect(say('?softmax.z=0,0,0', 'zh')).toContain('得分一样')
    expect(say('?softmax.z=0,5,5')).toContain('The two other classes share the highest score')
    expect(say('?softmax.smooth=0.1')).toContain('cannot fall below')
  })
  test('says 0 and 1 of no probability, for softmax gives neither', () => {
    expect(say('?softmax.z=0,4,-1000&softmax.k=2')).toContain('less than 10⁻³⁰⁰, and the loss is 1,004.')
    expect(say('?softmax.z=0,4,-1000&softmax.k=2', 'zh')).toContain('标签 2 的概率不到 10⁻³⁰⁰，损失是 1,004。')
    expect(say('?softmax.z=0,12,0&softmax.k=1')).toContain('more than 0.9999, and the loss is 1.229×10⁻⁵.')
    expect(say('?softmax.z=0,1000,-1000&softmax.k=1')).toContain('the loss is less than 10⁻³⁰⁰.')
  })
  test('at the best lead of a smoothed label there is no push left', () => {
    expect(saySoftmax(softmax.state(presetValues(softmax, 'smoothed')), 'en')[1]).toContain('by 3.332')
  })
})

test('the page’s own numbers', () => {
  expect(facts['gap.10']).toBeCloseTo(4.511, 3)
  expect(facts['floor.10']).toBeCloseTo(0.5003, 4)
  expect(facts['floor.1000']).toBeCloseTo(1.0148, 4)
  expect(facts['twice.3']).toBeCloseTo(Math.log(Math.E + 2) - 1, 14)
  expect(facts['wrong.ratio']).toBeGreaterThan(1000)
})
