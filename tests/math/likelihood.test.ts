import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  labelProbability,
  likelihood,
  logLabelProbability,
  logLikelihood,
  type LabelledPoint,
} from '../../src/math/likelihood.ts'

const lines = fc.record({
  w: fc.double({ min: -10, max: 10, noNaN: true }),
  b: fc.double({ min: -10, max: 10, noNaN: true }),
})
const points = fc.record({
  x: fc.integer({ min: -500, max: 500 }).map(n => n / 100),
  label: fc.constantFrom(0 as const, 1 as const),
})
const rows = fc.array(points, { minLength: 1, maxLength: 40 })

describe('the likelihood', () => {
  test('the probabilities of both labels add up to 1', () => {
    fc.assert(
      fc.property(lines, points, (line, { x }) => {
        expect(labelProbability({ x, label: 0 }, line) + labelProbability({ x, label: 1 }, line)).toBeCloseTo(1, 14)
      }),
    )
  })

  test('a logarithm is that of its probability, and stays finite and below 0', () => {
    fc.assert(
      fc.property(lines, points, (line, point) => {
        const log = logLabelProbability(point, line)
        expect(log).toBeLessThan(0)
        expect(Number.isFinite(log)).toBe(true)
        expect(Math.exp(log)).toBeCloseTo(labelProbability(point, line), 13)
      }),
    )
  })

  test('the sum is the logarithm of the product, wherever the product is a normal number', () => {
    fc.assert(
      fc.property(lines, rows, (line, row) => {
        const product = likelihood(row, line)
        const log = logLikelihood(row, line)
        if (product < 1e-300) expect(log).toBeLessThan(-690)
        else expect(Math.log(product)).toBeCloseTo(log, 9)
      }),
    )
  })

  test('forty surprises underflow the product, and not the sum', () => {
    const row: LabelledPoint[] = Array.from({ length: 40 }, () => ({ x: -2, label: 1 }))
    expect(likelihood(row, { w: 10, b: 0 })).toBe(0)
    expect(logLikelihood(row, { w: 10, b: 0 })).toBeCloseTo(-800, 6)
  })
})
