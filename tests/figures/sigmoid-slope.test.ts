// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { sigmoidSlope } from '../../src/figures/sigmoid-slope/sigmoid-slope.model.ts'
import { SigmoidSlope } from '../../src/figures/sigmoid-slope/sigmoid-slope.tsx'
import states from '../reference/sigmoid-slope.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

describeNumbers(sigmoidSlope, states, { closedForm: true })

test('from the first start to the second the slope falls 8.44 times, the gradient only 7.03 times', () => {
  const numbers = sigmoidSlope.numbers({ z: 4 })
  expect(numbers['ratio.slope']).toBeCloseTo(8.4441, 4)
  expect(numbers['ratio.gradient']).toBeCloseTo(7.0302, 4)
})

test('the tangent has the slope of the curve', async () => {
  const { element } = await mounted(SigmoidSlope, sigmoidSlope, { search: '?sigmoid-slope.z=0' })
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (element.querySelector('.tangent')?.getAttribute('d') ?? '')
    .split(/[ML,]/)
    .filter(Boolean)
    .map(Number)
  const axis = element.querySelector('.axis-line')
  const width = Number(axis?.getAttribute('x2')) - Number(axis?.getAttribute('x1'))
  const height = Number(axis?.getAttribute('y1')) - 34
  expect((y1 - y2) / height / (((x2 - x1) * 16) / width)).toBeCloseTo(0.25, 2)
})
