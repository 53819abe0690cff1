import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hiddenGradient, outputScore, type SmallNetwork } from '../../src/math/hidden-gradient.ts'
import { crossEntropy, quadratic } from '../../src/math/loss.ts'
import { sigmoidSlope } from '../../src/math/sigmoid.ts'

const number = fc.double({ min: -4, max: 4, noNaN: true })
const neuron = fc.record({ w: number, b: number })
const network: fc.Arbitrary<SmallNetwork> = fc.record({
  x: number,
  y: fc.constantFrom(0 as const, 1 as const),
  hidden: neuron,
  output: neuron,
})

test('the two costs’ hidden gradients differ by exactly 1/σ′(z) of the output', () => {
  fc.assert(
    fc.property(network, net => {
      const quadraticOnes = hiddenGradient('quadratic', net)
      const expected = quadraticOnes / sigmoidSlope(outputScore(net))
      const given = hiddenGradient('cross-entropy', net)
      expect(Math.abs(given - expected)).toBeLessThanOrEqual(1e-13 * Math.abs(expected) + 1e-300)
    }),
  )
})

test('and keep the hidden neuron’s own slope: where that neuron is sure, neither cost helps', () => {
  const sure = { x: 1, y: 0 as const, hidden: { w: 20, b: 0 }, output: { w: 4, b: 0 } }
  expect(Math.abs(hiddenGradient('cross-entropy', sure))).toBeLessThan(1e-7)
})

test('finite differences give the same gradient', () => {
  fc.assert(
    fc.property(network, net => {
      const h = 1e-5
      for (const [cost, loss] of [
        ['quadratic', quadratic],
        ['cross-entropy', crossEntropy],
      ] as const) {
        const at = (dw: number) => loss(outputScore({ ...net, hidden: { ...net.hidden, w: net.hidden.w + dw } }), net.y)
        expect(Math.abs(hiddenGradient(cost, net) - (at(h) - at(-h)) / (2 * h))).toBeLessThan(1e-7)
      }
    }),
  )
})
