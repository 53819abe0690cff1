import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acrossOf } from '../../src/figures/loss-prediction/loss-prediction-axis.ts'
import { sayLossPrediction } from '../../src/figures/loss-prediction/loss-prediction-caption.ts'
import { lossPredictionScene } from '../../src/figures/loss-prediction/loss-prediction-scene.ts'
import { lossPrediction } from '../../src/figures/loss-prediction/loss-prediction.store.ts'
import { along } from '../../src/figures/loss-prediction/use-prediction.ts'
import { presetValues } from '../../src/state/figure-model.ts'
import states from '../reference/loss-prediction.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(lossPrediction, states, { closedForm: true })

const axis = 'linear' as const
const numbersAt = (p: number, y: number) => lossPrediction.numbers({ p, y, axis })
const anyPrediction = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const anyLabel = fc.constantFrom(0, 1)

describe('the loss', () => {
  test('is 2.303, 4.605 and 6.908 at 0.1, 0.01 and 0.001, each step ln 10', () => {
    const losses = [1, 0.1, 0.01, 0.001].map(p => numbersAt(p, 1).loss!)
    expect(losses.map(loss => Number(loss.toFixed(3)))).toEqual([0, 2.303, 4.605, 6.908])
    for (let i = 1; i < losses.length; i++)
      expect(losses[i]! - losses[i - 1]!).toBeCloseTo(numbersAt(0.25, 1).step!, 12)
  })

  test('is −ln of what the right class is given, and ŷ = e^{−L}', () => {
    fc.assert(
      fc.property(anyPrediction, anyLabel, (p, y) => {
        const { right, loss } = numbersAt(p, y)
        return Math.abs(Math.exp(-loss!) - right!) < 1e-15
      }),
    )
  })

  test('is mirrored by the label, and the quadratic cost stays under ½ throughout', () => {
    fc.assert(
      fc.property(anyPrediction, anyLabel, (p, y) => {
        const { loss, slope, quadratic } = numbersAt(p, y)
        const mirror = numbersAt(1 - p, 1 - y)
        return Math.abs(loss! - mirror.loss!) < 1e-12 && Math.abs(slope! + mirror.slope!) < 1e-9 && quadratic! < 0.5
      }),
    )
  })

  test('is infinite with label and prediction swapped', () => {
    fc.assert(fc.property(anyPrediction, anyLabel, (p, y) => numbersAt(p, y).swapped === Infinity))
  })
})

describe('its named states', () => {
  const lossOf = (name: string) => lossPrediction.numbers(presetValues(lossPrediction, name)).loss
  test('cost what the text says', () => {
    expect(presetValues(lossPrediction, 'our-neuron')).toEqual({ p: 0.9820137900379085, y: 0, axis })
    expect(lossOf('our-neuron')).toBeCloseTo(4.018, 3)
    expect(lossOf('even')).toBeCloseTo(Math.LN2, 12)
    expect(lossOf('thousandth')).toBeCloseTo(6.908, 3)
    expect(lossOf('sure-right')).toBeCloseTo(0.01005, 5)
  })
})

describe('its caption', () => {
  test('speaks of the right class, whichever the label', () => {
    expect(sayLossPrediction({ p: 0.25, y: 1, axis }, 'en')[0]).toBe(
      'You give the right class 0.25: the loss is 1.386.',
    )
    expect(sayLossPrediction({ p: 0.25, y: 0, axis }, 'en')[0]).toBe(
      'You give the right class 0.75: the loss is 0.2877.',
    )
    expect(sayLossPrediction({ p: 0.25, y: 1, axis }, 'zh')[1]).toBe('二次代价在这里是 0.281，而且永远不会超过 ½。')
  })

  test('never claims a certainty or a loss of 0 at the ends', () => {
    for (const y of [0, 1]) {
      for (const p of [0.001, 0.999]) {
        const [first = '', second = ''] = sayLossPrediction({ p, y, axis }, 'en')
        expect(first).not.toMatch(/class [01]:|loss is 0\.$/)
        expect(second).not.toMatch(/says 0 /)
      }
    }
  })
})

describe('its picture', () => {
  const layout = { name: 'wide', width: 400, height: 300, margin: { top: 0, right: 0, bottom: 0, left: 0 } } as const

  test('has a tangent with the slope of the loss, against its own axis', () => {
    const { x1, y1, x2, y2 } = lossPredictionScene({ p: 0.5, y: 1, axis }, layout).tangent.attributes
    const rise = ((Number(y1) - Number(y2)) / 300) * 7.05
    const run = (Number(x2) - Number(x1)) / 400
    expect(rise / run).toBeCloseTo(-2, 1)
  })

  test.each([0, 1])('is a straight line on the logarithmic axis, for label %i', y => {
    const { own, place } = acrossOf({ y, axis: 'log' })
    const sign = y === 1 ? -1 : 1
    for (const [x, loss] of own) expect(loss).toBeCloseTo(sign * Math.LN10 * x, 10)
    expect(place(0.9)).toBeGreaterThan(place(0.1))
    expect(lossPredictionScene({ p: 0.5, y, axis: 'log' }, layout).tangent.attributes.visibility).toBe('hidden')
  })

  test('follows a pointer to the side and up the curve, without a jump in between', () => {
    expect(along(-30, 0)).toBe(-30)
    expect(along(0, -30)).toBe(-30)
    expect(along(-30, -40)).toBe(-40)
    expect(along(-30, 10)).toBe(-20)
  })
})
