import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestPrediction, expectedScore, expectedSlope, score, type Rule } from '../../src/math/scoring.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import rows from '../reference/distributions.json'

const rules: readonly Rule[] = ['log', 'quadratic', 'absolute', 'focal']
const rule = fc.constantFrom(...rules)
const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true })
const gamma = fc.double({ min: 0, max: 5, noNaN: true })
const named = (name: string) => rules.find(known => known === name) ?? 'log'

test.each(rows.scoring)('%j is what exact arithmetic gives, to 1e-12 of itself', ({ q, p, gamma: g, ...exact }) => {
  const expected = expectedScore(named(exact.rule), q, p, g)
  expect(Math.abs(expected - exact.expected) <= 1e-12 * exact.expected).toBe(true)
  expect(Math.abs((bestPrediction(named(exact.rule), q, g) ?? NaN) - exact.best) <= 1e-12 * exact.best).toBe(true)
})

describe('expectedScore', () => {
  test('is least at the best prediction', () => {
    fc.assert(
      fc.property(rule, chance, chance, gamma, (name, q, p, g) => {
        const best = bestPrediction(name, q, g)
        return best === null || expectedScore(name, q, best, g) <= expectedScore(name, q, p, g) + 1e-12
      }),
    )
  })

  test('of absolute error is the same for every prediction where both outcomes are as likely', () => {
    fc.assert(fc.property(chance, p => Math.abs(expectedScore('absolute', 0.5, p, 2) - 0.5) < 1e-15))
    expect(bestPrediction('absolute', 0.5, 2)).toBe(null)
  })

  test('leaves out what cannot happen', () => {
    expect([expectedScore('log', 1, 1, 2), expectedScore('focal', 0, 0, 2)]).toEqual([0, 0])
    expect(expectedScore('log', 0.99, 0, 2)).toBe(Infinity)
  })
})

describe('expectedSlope', () => {
  test('is the slope of the expected score by z, by finite differences', () => {
    fc.assert(
      fc.property(rule, chance, fc.double({ min: -4, max: 4, noNaN: true }), gamma, (name, q, z, g) => {
        const h = 1e-5
        const slope = (expectedScore(name, q, sigmoid(z + h), g) - expectedScore(name, q, sigmoid(z - h), g)) / (2 * h)
        return Math.abs(expectedSlope(name, q, z, g) - slope) < 1e-6
      }),
    )
  })
})

describe('bestPrediction', () => {
  test('is the truth itself for the two proper rules, and for focal loss without its exponent', () => {
    fc.assert(
      fc.property(chance, gamma, (q, g) =>
        [bestPrediction('log', q, g), bestPrediction('quadratic', q, g), bestPrediction('focal', q, 0)].every(
          best => best === q,
        ),
      ),
    )
  })

  test('of focal loss lies nearer to ½ than the truth: 0.6266 for 0.8 and γ = 2', () => {
    expect(bestPrediction('focal', 0.8, 2)).toBeCloseTo(0.6266, 4)
    fc.assert(
      fc.property(chance, fc.double({ min: 0.1, max: 5, noNaN: true }), (q, g) => {
        const best = bestPrediction('focal', q, g) ?? NaN
        return q === 0.5 ? best === 0.5 : (best - 0.5) * (q - 0.5) > 0 && Math.abs(best - 0.5) < Math.abs(q - 0.5)
      }),
    )
  })

  test('of absolute error is the likelier end: certain, where 0.7 was true', () => {
    expect([bestPrediction('absolute', 0.7, 2), bestPrediction('absolute', 0.3, 2)]).toEqual([1, 0])
  })
})

describe('score', () => {
  test('is 0 where the outcome was foreseen with certainty, and more the less probability it was given', () => {
    fc.assert(
      fc.property(rule, fc.constantFrom(0 as const, 1 as const), gamma, (name, y, g) => score(name, y, y, g) === 0),
    )
    fc.assert(
      fc.property(
        rule,
        gamma,
        chance,
        (name, g, p) => score(name, p, 1, g) >= score(name, Math.min(1, p + 0.01), 1, g),
      ),
    )
  })
})
