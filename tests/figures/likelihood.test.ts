import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { say, sayVerdict } from '../../src/figures/likelihood/likelihood-caption.ts'
import { likelihood } from '../../src/figures/likelihood/likelihood.store.ts'
import { isBest } from '../../src/figures/likelihood/likelihood.numbers.ts'
import {
  flippedPoint,
  mostPoints,
  movedPoint,
  pointsOf,
  pointsParameter,
  printPoints,
  withOneMore,
  withoutPoint,
} from '../../src/figures/likelihood/likelihood.points.ts'
import { curvePoints, likelihoodScene, reaches, stripScene } from '../../src/figures/likelihood/likelihood-scene.ts'
import { presetValues } from '../../src/state/figure-model.ts'
import { createFigureStore } from '../../src/state/figure-store.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import { linearScale } from '../../src/old-plot/scale.ts'
import states from '../reference/likelihood.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(likelihood, states, { closedForm: true })

const initial = pointsParameter.initial
const texts = fc
  .array(
    fc.record({
      x: fc.integer({ min: -500, max: 500 }).map(n => n / 100),
      label: fc.constantFrom(0 as const, 1 as const),
    }),
    { minLength: 1, maxLength: mostPoints },
  )
  .map(printPoints)
const garbage = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('-', '0', '1', '5', '.', ':', ',', 'e', ' ', '9'), { maxLength: 200 })
    .map(signs => signs.join('')),
  fc
    .array(fc.tuple(fc.double(), fc.constantFrom('0', '1', '2', '-0', '1.0', '')), { maxLength: 60 })
    .map(items => items.map(([x, label]) => `${x}:${label}`).join(',')),
)

describe('the points in an address', () => {
  test.each([
    ['1:0', '1:0', null],
    [' 1.005 : 1 ', '1:1', null],
    ['1.239:1', '1.24:1', null],
    ['-0:0,-0.001:1', '0:0,0:1', null],
    ['7:1,-1e9:0', '5:1,-5:0', 'clamped'],
    ['1:0,x:1,2:2,3,4:1:1', '1:0', 'unreadable'],
    ['', initial, 'unreadable'],
    ['nothing', initial, 'unreadable'],
    ['Infinity:1', initial, 'unreadable'],
  ])('%j', (text, value, fault) => expect(pointsParameter.read(text)).toEqual({ value, fault }))

  test('of more than forty the first forty stay', () => {
    const many = Array.from({ length: 41 }, (_, index) => `${index / 10}:1`)
    expect(pointsParameter.read(many.join(','))).toEqual({ value: many.slice(0, 40).join(','), fault: 'clamped' })
  })

  test('whatever stands there, reading never throws, and what it gives reads as itself', () => {
    fc.assert(
      fc.property(garbage, text => {
        const { value } = pointsParameter.read(text)
        expect(pointsParameter.read(value)).toEqual({ value, fault: null })
        expect(pointsOf(value).length).toBeGreaterThan(0)
        expect(printPoints(pointsOf(value))).toBe(value)
        expect(value).not.toMatch(/-0(:|$)/)
      }),
      { numRuns: 1000 },
    )
  })

  test('the same text is the same array, so that a drag parses each state once', () =>
    expect(pointsOf('3:1,4:0')).toBe(pointsOf('3:1,4:0')))

  test('every preset comes back from its own address', () => {
    for (const name of Object.keys(likelihood.presets)) {
      const values = presetValues(likelihood, name)
      expect(readQuery(writeQuery('', likelihood, values), likelihood)).toEqual({ values, problems: [] })
    }
  })
})

describe('changing points', () => {
  test('moves one, flips one, takes one away', () => {
    expect(movedPoint('1:0,2:1', 1, 9)).toBe('1:0,5:1')
    expect(flippedPoint('1:0,2:1', 0)).toBe('1:1,2:1')
    expect(withoutPoint('1:0,2:1', 0)).toBe('2:1')
    expect(withoutPoint('2:1', 0)).toBe('2:1')
  })

  test('adds in the widest gap, up to forty', () => {
    expect(withOneMore('-5:0,1:0,5:1')).toBe('-5:0,1:0,5:1,-2:1')
    expect(withOneMore('0:0')).toBe('0:0,2.5:1')
    let text = '0:0'
    for (let n = 1; n < 50; n++) text = withOneMore(text)
    expect(pointsOf(text)).toHaveLength(40)
  })

  test('keeps canonical text canonical', () => {
    fc.assert(
      fc.property(texts, fc.nat(39), fc.double({ min: -9, max: 9, noNaN: true }), (text, index, x) => {
        for (const next of [
          movedPoint(text, index, x),
          flippedPoint(text, index),
          withoutPoint(text, index),
          withOneMore(text),
        ]) {
          expect(pointsParameter.read(next)).toEqual({ value: next, fault: null })
        }
      }),
    )
  })
})

describe('what the caption says', () => {
  const values = (name: string) => presetValues(likelihood, name)

  test('of our neuron: 4.018', () => {
    expect(likelihood.numbers(values('our-neuron')).loss).toBeCloseTo(4.01814992791781, 13)
    expect(say(values('our-neuron'), 'en')).toEqual([
      'This curve gives the label of the only point the probability 0.018.',
      'Its logarithm is −4.018; the loss is 4.018.',
    ])
  })

  test('of an underflow: the product is exactly 0 and the sum is not infinite', () => {
    expect(likelihood.numbers(values('underflow')).product).toBe(0)
    expect(say(values('underflow'), 'en')[0]).toContain('10⁻³⁹²')
    expect(say(values('underflow'), 'en')[1]).toContain('−903')
  })

  test('of an underflow it speaks exactly when the product is 0', () => {
    const within = fc.double({ min: -10, max: 10, noNaN: true })
    fc.assert(
      fc.property(within, within, fc.oneof(texts, fc.constant(values('underflow').points)), (w, b, points) => {
        const state = { w, b, points }
        expect(say(state, 'en').join(' ').includes('underflow')).toBe(likelihood.numbers(state).product === 0)
        for (const language of ['en', 'zh'] as const) {
          expect([...say(state, language), sayVerdict(state, language)].join(' ')).not.toMatch(
            /NaN|Infinity|undefined|−0[^.\d]/,
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  test('of a product just short of an underflow: a power of ten', () => {
    const state = { ...values('underflow'), w: -8.2 }
    expect(likelihood.numbers(state).product).toBeGreaterThan(0)
    expect(likelihood.numbers(state).product).toBeLessThan(1e-300)
    expect(say(state, 'en')[0]).toMatch(/^This curve gives all 40 labels together the probability 10⁻³\S\S\.$/)
  })

  test('never calls a probability 1', () => {
    expect(say({ w: 10, b: 0, points: '-5:0,5:1' }, 'en')[0]).toContain('1\u00a0−\u00a03.9×10⁻²²')
  })

  test('of a flat curve: one probability everywhere', () =>
    expect(say({ w: 0, b: 0, points: initial }, 'en')[2]).toBe(
      'With w = 0 the curve is flat: label 1 has the probability 0.5 at every x.',
    ))
})

describe('the fit', () => {
  const fitted = (points: string) => {
    const store = createFigureStore(likelihood)
    store.change({ points })
    store.change(likelihood.presets.fitted ?? {})
    return store.getState().values
  }

  test('the preset is the fit of the five points, and says so', () => {
    expect(presetValues(likelihood, 'fitted')).toEqual(fitted(initial))
    expect(sayVerdict(fitted(initial), 'en')).toMatch(/^This is the maximum likelihood fit/)
    expect(sayVerdict(fitted('-2:0,-1:0,1:1,2:1'), 'en')).toBe('')
  })

  test.each([
    ['-2:0,-1:0,1:1,2:1', 10, 0, /between −1 and 1, .* off to infinity/],
    ['-2:1,-1:1,1:0,2:0', -10, 0, /between −1 and 1, .* off to minus infinity/],
    ['0:1', 0, 10, /no label 0 .* off to infinity/],
    ['1:0,1:1', 0, 0, /all points stand at x = 1/],
    ['-0.01:0,0:1,0.01:0,0.02:1', 10, -0.05, /w = 90.82, b = −0.4541, out of/],
    ['0:0,0:1,1:1,-1:0', 10, 0, /at x = 0: put/],
  ])('of %s stands at w = %d, b = %d and says why', (points, w, b, words) => {
    const state = { w, b, points }
    expect(isBest(state)).toBe(true)
    expect(sayVerdict(state, 'en')).toMatch(words)
    expect(sayVerdict(state, 'zh')).not.toBe('')
  })
})

describe('the picture', () => {
  const margin = { top: 34, right: 24, bottom: 46, left: 60 }
  const layout = { name: 'narrow', width: 320, height: 346, margin } as const

  test('a stem runs from the far side up to the curve: half the height where P is ½', () => {
    const { given } = likelihoodScene({ w: 0, b: 0, points: '0:1,0:0' }, layout)
    const [, from1, to1, from0, to0] =
      /V?M[\d.]+,([\d.]+)V([\d.]+)M[\d.]+,([\d.]+)V([\d.]+)/.exec(given.attributes.d ?? '') ?? []
    expect(to1).toBe(to0)
    expect(Number(from1) - Number(to1)).toBeCloseTo(Number(to0) - Number(from0), 1)
    expect(Number(from1)).toBeGreaterThan(Number(to1))
  })

  test('the curve crosses the plot from left to right, without a gap where it bends', () => {
    const tiny = fc.constantFrom(0, 1e-300, 1e-15, 1e-3, 1, 9.95, 10)
    fc.assert(
      fc.property(tiny, fc.boolean(), fc.double({ min: -10, max: 10, noNaN: true }), (size, falling, b) => {
        const points = curvePoints(falling ? 0 - size : size, b)
        expect(points[0]?.[0]).toBe(-5)
        expect(points.at(-1)?.[0]).toBe(5)
        points.slice(1).forEach(([x, y], index) => {
          expect(x).toBeGreaterThan(points[index]?.[0] ?? 5)
          expect(Math.abs(y - (points[index]?.[1] ?? 9))).toBeLessThan(0.07)
        })
      }),
    )
  })

  test('the product never rises from bar to bar', () => {
    fc.assert(
      fc.property(texts, points => {
        const d = stripScene({ w: 1.3, b: -0.4, points }, layout).product.attributes.d ?? ''
        const heights = [...d.matchAll(/,([\d.]+)H/g)].map(match => Number(match[1]))
        expect(heights).toHaveLength(pointsOf(points).length)
        expect(heights.toSorted((a, b) => a - b)).toEqual(heights)
      }),
    )
  })

  test('fingers find each point on its own ground: reaches on a rail never overlap', () => {
    const x = linearScale([-5, 5], [60, 296])
    fc.assert(
      fc.property(texts, text => {
        const points = pointsOf(text)
        const grounds = reaches(text, x, 25).map(([left, right], index) => {
          const { x: place, label } = points[index] ?? { x: 0, label: 0 }
          expect(Math.min(left, right)).toBeGreaterThanOrEqual(0)
          return { label, from: x(place) - left, to: x(place) + right }
        })
        for (const a of grounds)
          for (const b of grounds) {
            if (a !== b && a.label === b.label) expect(a.to <= b.from + 1e-9 || b.to <= a.from + 1e-9).toBe(true)
          }
      }),
    )
  })
})
