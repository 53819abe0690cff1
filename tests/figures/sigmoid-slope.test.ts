import { expect, test } from 'vitest'
import { sigmoidSlope } from '../../src/figures/sigmoid-slope/sigmoid-slope.store.ts'
import { sigmoidSlopeScene } from '../../src/figures/sigmoid-slope/sigmoid-slope-scene.ts'
import states from '../reference/sigmoid-slope.json' with { type: 'json' }
import { describeNumbers } from './reference.ts'

describeNumbers(sigmoidSlope, states, { closedForm: true })

test('from the first start to the second the slope falls 8.44 times, the gradient only 7.03 times', () => {
  const numbers = sigmoidSlope.numbers({ z: 4 })
  expect(numbers['ratio.slope']).toBeCloseTo(8.4441, 4)
  expect(numbers['ratio.gradient']).toBeCloseTo(7.0302, 4)
})

test('the tangent has the slope of the curve', () => {
  const layout = { name: 'wide', width: 400, height: 300, margin: { top: 0, right: 0, bottom: 0, left: 0 } } as const
  const { x1, y1, x2, y2 } = sigmoidSlopeScene({ z: 0 }, layout).tangent.attributes
  const rise = (Number(y1) - Number(y2)) / 300
  const run = ((Number(x2) - Number(x1)) * 16) / 400
  expect(rise / run).toBeCloseTo(0.25, 3)
})
