import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitLikelihood, likeliestWithin } from '../../src/math/fit-likelihood.ts'
import { outputError } from '../../src/math/gradient.ts'
import { logLikelihood, scoreOf, type LabelledPoint, type Line } from '../../src/math/likelihood.ts'

const read = (text: string): LabelledPoint[] =>
  text.split(',').map(item => {
    const [x, label] = item.split(':')
    return { x: Number(x), label: label === '1' ? 1 : 0 }
  })
const rows = fc.array(
  fc.record({
    x: fc.integer({ min: -500, max: 500 }).map(n => n / 100),
    label: fc.constantFrom(0 as const, 1 as const),
  }),
  { minLength: 1, maxLength: 40 },
)
const gradient = (points: readonly LabelledPoint[], line: Line) =>
  points.reduce(
    ({ w, b }, point) => {
      const error = outputError(scoreOf(point, line), point.label)
      return { w: w + error * point.x, b: b + error }
    },
    { w: 0, b: 0 },
  )

describe('the maximum likelihood fit', () => {
  test('of five points is the one of 40-digit arithmetic', () => {
    const fit = fitLikelihood(read('-2:0,-1:0,0.5:1,1:0,2:1'))
    expect(fit).toMatchObject({ kind: 'likeliest' })
    if (fit.kind !== 'likeliest') return
    expect(fit.w).toBeCloseTo(1.565487057989762, 12)
    expect(fit.b).toBeCloseTo(-1.098543462377837, 12)
  })

  test.each([
    ['-2:0,-1:0,1:1,2:1', { kind: 'separable', from: -1, to: 1, rising: true }],
    ['-2:1,-1:1,1:0,2:0', { kind: 'separable', from: -1, to: 1, rising: false }],
    ['-2:0,1:0,1:1,2:1', { kind: 'separable', from: 1, to: 1, rising: true }],
    ['-2:1,1:0,1:1', { kind: 'separable', from: 1, to: 1, rising: false }],
    ['1:0', { kind: 'one-label', label: 0 }],
    ['1:1,-3:1', { kind: 'one-label', label: 1 }],
    ['1:0,1:1,1:1', { kind: 'one-place', x: 1, w: 0, b: Math.LN2 }],
    ['0:0,0:1', { kind: 'one-place', x: 0, w: 0, b: 0 }],
  ])('of %s is told apart by comparing places', (text, expected) => {
    const fit = fitLikelihood(read(text))
    const { b, ...rest } = { b: undefined, ...expected }
    expect(fit).toMatchObject(rest)
    if (b !== undefined && 'b' in fit) expect(fit.b).toBeCloseTo(b, 12)
  })

  test('has no gradient left, however steep, and nothing near is likelier', () => {
    fc.assert(
      fc.property(rows, points => {
        const fit = fitLikelihood(points)
        if (fit.kind !== 'likeliest' && fit.kind !== 'one-place') return
        const { w, b } = gradient(points, fit)
        expect(Math.abs(w)).toBeLessThan(1e-9)
        expect(Math.abs(b)).toBeLessThan(1e-9)
        const best = logLikelihood(points, fit)
        for (const [dw, db] of [
          [0.01, 0],
          [-0.01, 0],
          [0, 0.01],
          [0, -0.01],
        ] as const) {
          expect(logLikelihood(points, { w: fit.w + dw, b: fit.b + db })).toBeLessThanOrEqual(best + 1e-12)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('copes with classes that overlap by a hundredth', () => {
    const points = read('-0.01:0,0:1,0.01:0,0.02:1')
    const fit = fitLikelihood(points)
    expect(fit.kind).toBe('likeliest')
    if (fit.kind !== 'likeliest') return
    expect(fit.w).toBeCloseTo(90.8184262560095, 6)
    expect(Math.abs(gradient(points, fit).b)).toBeLessThan(1e-12)
  })

  test('where the points can be separated, a steeper curve through the gap is always likelier', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (points, share) => {
        const fit = fitLikelihood(points)
        if (fit.kind !== 'separable') return
        const threshold = fit.from === fit.to ? fit.from : fit.from + share * (fit.to - fit.from)
        const sign = fit.rising ? 1 : -1
        const at = (w: number) => logLikelihood(points, { w: sign * w, b: -sign * w * threshold })
        for (const w of [0.5, 1, 2, 4]) expect(at(2 * w)).toBeGreaterThan(at(w))
      }),
      { numRuns: 500 },
    )
  })
})

test('within the range nothing is likelier than the best within', () => {
  const within = fc.double({ min: -10, max: 10, noNaN: true })
  fc.assert(
    fc.property(rows, within, within, (points, w, b) => {
      const best = likeliestWithin(points, fitLikelihood(points), 10)
      expect(Math.max(Math.abs(best.w), Math.abs(best.b))).toBeLessThanOrEqual(10)
      expect(logLikelihood(points, best)).toBeGreaterThanOrEqual(logLikelihood(points, { w, b }) * (1 + 1e-12))
    }),
    { numRuns: 500 },
  )
})

test('of equally good weights the best within takes 0', () => {
  const points = read('0:1,0:1')
  expect(likeliestWithin(points, fitLikelihood(points), 10)).toEqual({ w: 0, b: 10 })
})
