import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayHowWrong } from '../../src/figures/how-wrong/how-wrong.tsx'
import { howWrongFrame, layouts } from '../../src/figures/how-wrong/how-wrong-frame.ts'
import { howWrongScene } from '../../src/figures/how-wrong/how-wrong-scene.ts'
import { howWrong } from '../../src/figures/how-wrong/how-wrong.store.ts'
import { presetValues } from '../../src/state/figure-model.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import states from '../reference/how-wrong.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(howWrong, states, { closedForm: true })

const at = (a0: number, eta = 0.15) => howWrong.numbers({ a0, eta })

test.each([
  [0.9, 60, 10],
  [0.98, 212, 16],
  [0.99, 386, 19],
  [0.999, 3410, 27],
  [0.9999, 33_434, 34],
])('from %d the quadratic cost takes %d epochs, cross-entropy %d', (a0, quadratic, crossEntropy) => {
  expect(at(a0)['quadratic.epochs']).toBe(quadratic)
  expect(at(a0)['cross-entropy.epochs']).toBe(crossEntropy)
})

test.each([
  ['article-1', 36, 8],
  ['our-neuron', 232, 17],
])('the start of `%s` takes %d and %d', (preset, quadratic, crossEntropy) => {
  const numbers = howWrong.numbers(presetValues(howWrong, preset))
  expect([numbers['quadratic.epochs'], numbers['cross-entropy.epochs']]).toEqual([quadratic, crossEntropy])
})

test('the marked starts are counted at the rate that is set', () => {
  expect(at(0.6)).toMatchObject({
    'article-1.quadratic.epochs': 36,
    'article-1.cross-entropy.epochs': 8,
    'article-2.quadratic.epochs': 232,
    'article-2.cross-entropy.epochs': 17,
  })
  expect(at(0.6, 1.5)['article-2.quadratic.epochs']).toBeLessThan(30)
})

test.each([
  [2, 7.737, 1.432, 3],
  [4, 34.52, 2.491, 2],
  [6, 211.96, 3.499, 2],
  [8, 1503.7, 4.5, 1],
])('from a score of %d the flow takes %d and %d', (z0, quadratic, crossEntropy, digits) => {
  const numbers = at(sigmoid(z0))
  expect(numbers['quadratic.T']).toBeCloseTo(quadratic, digits)
  expect(numbers['cross-entropy.T']).toBeCloseTo(crossEntropy, 3)
})

test('one more nine soon costs the quadratic cost ten times the wait, and cross-entropy eight epochs', () => {
  expect(at(0.999)['nine.ratio']).toBeCloseTo(9.8, 1)
  expect(at(0.999)['nine.more']).toBeCloseTo(7.68, 2)
})

describe('the picture', () => {
  const state = fc.record({
    a0: fc.double({ min: 0.51, max: 0.9999, noNaN: true }),
    eta: fc.double({ min: 0.001, max: 10, noNaN: true }),
  })
  const plotted = (attributes: Readonly<Record<string, string>>) => Number(attributes.cy ?? attributes.y)

  test('keeps both marks in the plot, the quadratic one never below the other', () => {
    fc.assert(
      fc.property(state, values => {
        const { y } = howWrongFrame(layouts.narrow)
        const parts = howWrongScene(values, layouts.narrow)
        const quadratic = plotted(parts.quadratic.attributes) + 6.5
        const crossEntropy = plotted(parts['cross-entropy'].attributes)
        expect(quadratic).toBeLessThanOrEqual(crossEntropy + 0.1)
        expect(quadratic).toBeGreaterThanOrEqual(y(7) - 0.1)
        expect(crossEntropy).toBeLessThanOrEqual(y(0) + 0.1)
      }),
    )
  })

  test('another rate shifts the curves as a whole', () => {
    const { y } = howWrongFrame(layouts.wide)
    const shift = (eta: number) =>
      Number(
        / (-?[\d.]+)\)/.exec(howWrongScene({ a0: 0.98, eta }, layouts.wide).curves.attributes.transform ?? '')?.[1],
      )
    expect(shift(1)).toBe(0)
    expect(shift(0.1)).toBeCloseTo(y(1) - y(0), 0)
  })
})

describe('the caption', () => {
  test('gives epochs and, at one epoch a second, human time', () => {
    expect(sayHowWrong({ a0: 0.98, eta: 0.15 }, 'en').slice(0, 2)).toEqual([
      'From 0.98, cross-entropy is past ½ at epoch 16, the quadratic cost at epoch 212.',
      'At one epoch a second: 3 min 32 s against 16 s.',
    ])
    expect(sayHowWrong({ a0: 0.9999, eta: 0.15 }, 'zh')[1]).toBe('一秒走一轮的话，9 小时 17 分对 34 秒。')
  })

  test('says that both are past ½ together where they are', () => {
    expect(sayHowWrong({ a0: 0.51, eta: 10 }, 'en').slice(0, 2)).toEqual([
      'From 0.51, both costs are past ½ at epoch 1.',
      'At one epoch a second: 1 s with either.',
    ])
  })

  test('gives the flow’s time, as about, where nobody counted to the end', () => {
    expect(at(0.9999, 0.001)['quadratic.epochs']).toBeNull()
    const [when, wait] = sayHowWrong({ a0: 0.9999, eta: 0.001 }, 'en')
    expect(when).toContain('not there after 100,000 epochs')
    expect(wait).toMatch(/^At one epoch a second: about 58 days/)
  })
})
