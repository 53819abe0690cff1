import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossEntropyOf, divergence, entropy, probabilities, surprises } from '../../src/math/entropy.ts'
import { crossEntropy } from '../../src/math/loss.ts'
import { logit } from '../../src/math/sigmoid.ts'
import { information } from '../reference/distributions.json'

const share = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1, noNaN: true }))
const pair = fc.integer({ min: 2, max: 6 }).chain(size => {
  const shares = fc.array(share, { minLength: size, maxLength: size }).filter(list => list.some(value => value > 0))
  return fc.tuple(shares, shares)
})
const close = (value: number, exact: number | null) =>
  exact === null ? value === Infinity : Math.abs(value - exact) <= 1e-12 * Math.max(1e-9, Math.abs(exact))

test.each(information)('%j is what exact arithmetic gives, to 1e-12 of itself', ({ p, q, ...exact }) => {
  expect(close(entropy(p), exact.entropy)).toBe(true)
  expect(close(crossEntropyOf(p, q), exact.crossEntropy)).toBe(true)
  expect(close(divergence(p, q), exact.divergence)).toBe(true)
})

describe('entropy', () => {
  test('lies between 0, where one outcome is certain, and ln K, where all are alike', () => {
    fc.assert(fc.property(pair, ([p]) => entropy(p) >= 0 && entropy(p) <= Math.log(p.length) + 1e-12))
    expect([entropy([0, 3]), entropy([1, 0, 0])]).toEqual([0, 0])
    expect(entropy([2, 2, 2, 2])).toBeCloseTo(Math.log(4), 14)
  })

  test('of 0.3 and 0.7 is 0.610864, in bits 0.881291', () => {
    expect(entropy([0.3, 0.7])).toBeCloseTo(0.610864, 6)
    expect(entropy([0.3, 0.7]) / Math.LN2).toBeCloseTo(0.881291, 6)
  })
})

describe('crossEntropyOf', () => {
  test('is entropy and divergence together, and least at q = p', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const [whole, parts] = [crossEntropyOf(p, q), entropy(p) + divergence(p, q)]
        return whole === parts || (Math.abs(whole - parts) < 1e-9 && whole >= entropy(p) - 1e-12)
      }),
    )
  })

  test('is the cost of the neuron where there are two classes', () => {
    expect(crossEntropyOf([0.3, 0.7], [0.8, 0.2])).toBeCloseTo(crossEntropy(logit(0.8), 0.3), 14)
  })

  test('is infinite where what happens was held impossible, and only there', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const surprised = p.some((value, at) => value > 0 && q[at] === 0)
        return (crossEntropyOf(p, q) === Infinity) === surprised
      }),
    )
  })
})

describe('divergence', () => {
  test('is never negative, and 0 where both are the same', () => {
    fc.assert(fc.property(pair, ([p, q]) => divergence(p, q) >= 0))
    fc.assert(fc.property(pair, ([p]) => divergence(p, p) === 0))
  })

  test('is not symmetric', () => {
    expect(divergence([0.9, 0.1], [0.5, 0.5])).toBeCloseTo(0.368064, 6)
    expect(divergence([0.5, 0.5], [0.9, 0.1])).toBeCloseTo(0.510826, 6)
  })
})

describe('surprises and probabilities', () => {
  test('belong together: e^{−surprise} is the probability, whatever the shares add up to', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0.01, max: 100, noNaN: true }), ([p], scale) => {
        const told = surprises(p.map(value => value * scale))
        return probabilities(p).every((value, at) => Math.abs(Math.exp(-(told[at] ?? NaN)) - value) < 1e-12)
      }),
    )
  })
})
