// @vitest-environment happy-dom
import fc from 'fast-check'
import { act } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { hiddenLayer } from '../../src/figures/hidden-layer/hidden-layer.model.ts'
import { HiddenLayer } from '../../src/figures/hidden-layer/hidden-layer.tsx'
import { hiddenGradient } from '../../src/math/hidden-gradient.ts'
import { hiddenFactors, trainHidden, type Weights } from '../../src/math/hidden-layer.ts'
import { crossEntropy, quadratic } from '../../src/math/loss.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import { defaults } from '../../src/state/figure.ts'
import { drag } from '../plot/hands.ts'
import states from '../reference/hidden-layer.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

// A stall of the machine is no fault of a figure.
vi.setConfig({ testTimeout: 60_000 })

describeNumbers(hiddenLayer, states, { closedForm: false })

const number = fc.double({ min: -4, max: 4, noNaN: true })
const weights: fc.Arbitrary<Weights> = fc.record({ w: number, b: number, v: number, c: number })
const costs = ['quadratic', 'cross-entropy'] as const

describe('the gradient of the hidden weight', () => {
  test('with cross-entropy is exactly 1/σ′(z₂) times as large, in one and the same network', () => {
    fc.assert(
      fc.property(weights, number, fc.constantFrom(0 as const, 1 as const), (network, x, y) => {
        const [one, other] = costs.map(cost => hiddenFactors(cost, network, x, y))
        expect((one?.gradient ?? NaN) / (one?.outSlope ?? NaN)).toBeCloseTo(other?.gradient ?? NaN, 12)
        expect(one?.hiddenSlope).toBe(other?.hiddenSlope)
        expect(one?.v).toBe(other?.v)
      }),
    )
  })

  test('is that of the page on the limits, and that of finite differences', () => {
    const h = 1e-5
    fc.assert(
      fc.property(weights, number, fc.constantFrom(...costs), (network, x, cost) => {
        const { w, b, v, c } = network
        const { gradient } = hiddenFactors(cost, network, x, 0)
        expect(gradient).toBeCloseTo(hiddenGradient(cost, { x, y: 0, hidden: { w, b }, output: { w: v, b: c } }), 13)
        const value = (by: number) => {
          const z = v * sigmoid((w + by) * x + b) + c
          return cost === 'quadratic' ? quadratic(z, 0) : crossEntropy(z, 0)
        }
        expect(gradient).toBeCloseTo((value(h) - value(-h)) / (2 * h), 6)
      }),
    )
  })

  test('moves all four numbers downhill: a short step lowers the cost', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom(...costs), (start, cost) => {
        const run = trainHidden({ cost, start, x: 1, y: 0, eta: 1e-3, epochs: 1 })
        const value = ({ w, b, v, c }: Weights) => {
          const z = v * sigmoid(w + b) + c
          return cost === 'quadratic' ? quadratic(z, 0) : crossEntropy(z, 0)
        }
        expect(value(run[1] ?? start)).toBeLessThan(value(start))
      }),
    )
  })
})

test('a network turned round answers the same: every hollow has a twin', () => {
  fc.assert(
    fc.property(weights, number, ({ w, b, v, c }, x) => {
      const twin = { w: -w, b: -b, v: -v, c: c + v }
      expect(hiddenFactors('quadratic', twin, x, 0).a).toBeCloseTo(
        hiddenFactors('quadratic', { w, b, v, c }, x, 0).a,
        13,
      )
    }),
  )
})

describe('the figure', () => {
  const state = (patch: object) => hiddenLayer.state({ ...defaults(hiddenLayer.parameters), ...patch })

  test('says at the start how many times, and later that the networks have parted', async () => {
    const { element, store } = await mounted(HiddenLayer, hiddenLayer)
    const caption = () => element.querySelector('figcaption')?.textContent ?? ''
    expect(caption()).toContain('0.00867 with the quadratic cost and 0.491 with cross-entropy: 56.6 times')
    await act(async () => store.visit({ ...defaults(hiddenLayer.parameters), epoch: 120 }))
    await expect.poll(caption).toContain('no longer alike')
  })

  test('with both flat, cross-entropy brings the output down while the hidden slope stays', () => {
    const end = state({ z1: 5, epoch: 300 })
    expect(end['cross-entropy.a']).toBeLessThan(0.05)
    expect(end['quadratic.a']).toBeGreaterThan(end['cross-entropy.a'])
    expect(end['cross-entropy.hiddenSlope']).toBeCloseTo(0.0067, 3)
  })

  test('is dragged at the start: the ring goes down, and so do both outputs', async () => {
    const { element, store } = await mounted(HiddenLayer, hiddenLayer)
    await drag(element.querySelector('[data-param="z2"]'), 0, 60)
    expect(store.getState().settled.z2).toBeLessThan(3)
    expect(state({ z2: store.getState().settled.z2 }).start).toBeLessThan(0.95)
  })
})
