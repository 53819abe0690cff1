// @vitest-environment happy-dom
import { act } from 'react'
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

/** The lines of the staircases, in units of a step and of the whole output: first the one at z = 0, then that at the point. */
const stairsOf = (element: Element) => {
  const axis = element.querySelector('.axis-line')
  const [left, right, bottom] = ['x1', 'x2', 'y1'].map(name => Number(axis?.getAttribute(name)))
  const [unit, height] = [(Number(right) - Number(left)) / 17, Number(bottom) - 54]
  const lines = [...element.querySelectorAll('.plot > .lines')].map(line =>
    (line.getAttribute('d') ?? '')
      .split(/[MHV,]/)
      .slice(1)
      .map(Number),
  )
  return [0, 2].map(first => {
    const [[right = NaN, high = NaN, left = NaN] = [], [riser = NaN, from = NaN, low = NaN] = []] = lines.slice(first)
    expect([riser, from]).toEqual([left, high])
    return { tread: (right - left) / unit, riser: (low - high) / height, right, left }
  })
}

test('the same step of score is drawn at the point and at 0, and its riser is what it takes off the output', async () => {
  const { element, store } = await mounted(SigmoidSlope, sigmoidSlope)
  for (const z of [-8, -1, 0, 1.5, 4, 8]) {
    await act(async () => store.visit({ z }))
    const [most, here] = stairsOf(element)
    expect(most?.tread).toBeCloseTo(1, 1)
    expect(most?.riser).toBeCloseTo(0.2311, 2)
    expect(here?.tread).toBeCloseTo(1, 1)
    expect(here?.riser).toBeCloseTo(sigmoidSlope.state({ z }).step, 2)
    // Inside the plot, at either end of the scores.
    expect(here?.left).toBeGreaterThanOrEqual(48)
    expect(here?.right).toBeLessThanOrEqual(696)
  }
})

test.each(['en', 'zh'] as const)(
  'its caption says what a step takes here and at 0, once where it is the same (%s)',
  async language => {
    const { element, store } = await mounted(SigmoidSlope, sigmoidSlope, { language })
    const caption = () => element.querySelector('figcaption')?.textContent ?? ''
    expect(caption()).toContain('0.0294')
    expect(caption()).toContain('0.231')
    await act(async () => store.visit({ z: 0 }))
    expect(caption().match(/0\.231/g)).toHaveLength(1)
    await act(async () => store.visit({ z: -8 }))
    expect(caption()).toContain('z = −8')
    expect(caption()).toContain('0.000212')
  },
)
