// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { sayCurvature } from '../../src/figures/curvature/curvature-caption.ts'
import { concaveOf, curvature, turnOf } from '../../src/figures/curvature/curvature.model.ts'
import { Curvature } from '../../src/figures/curvature/curvature.tsx'
import { quadraticCurvature } from '../../src/math/curvature.ts'
import { sigmoid } from '../../src/math/sigmoid.ts'
import { quadraticSpeedPeak } from '../../src/math/speed.ts'
import states from '../reference/curvature.json' with { type: 'json' }
import { mounted } from './mounted.ts'
import { describeNumbers } from './reference.ts'

// A stall of the machine is no fault of a figure.
vi.setConfig({ testTimeout: 60_000 })

describeNumbers(curvature, states, { closedForm: true })

test('what is shaded is where the quadratic cost is concave: from the peak of chapter 1 on', () => {
  for (const y of [0, 1] as const) {
    const [from, to] = concaveOf(y)
    expect([from, to]).toContain(turnOf(y))
    expect(sigmoid(turnOf(y))).toBeCloseTo(quadraticSpeedPeak(y).a, 15)
    for (const share of [0.01, 0.5, 1]) {
      const [inside, outside] = y === 1 ? [to, to] : [from, from]
      const way = y === 1 ? -1 : 1
      expect(quadraticCurvature(inside + way * share, y)).toBeLessThan(0)
      expect(quadraticCurvature(outside - way * share, y)).toBeGreaterThan(0)
    }
  }
})

describe('the caption', () => {
  const said = (z: number, y: 0 | 1, language: 'en' | 'zh' = 'en') => sayCurvature(curvature.state({ z, y }), language)

  test.each([
    [4, 0, 'bends downwards (−0.0164)'],
    [0, 0, 'bends upwards (0.0625)'],
    [Math.LN2, 0, 'turns from bending upwards'],
    [-4, 1, 'bends downwards'],
    [-Math.LN2, 1, 'turns from bending upwards'],
    [4, 1, 'bends upwards'],
  ] as const)('at z = %d with the label %d: %s', (z, y, words) => expect(said(z, y)[0]).toContain(words))

  test('never says of cross-entropy anything but upwards, and tells the error', () => {
    for (const z of [-8, -1, 0, 3, 8]) {
      expect(said(z, 0)[1]).toMatch(/upwards here as everywhere/)
      expect(said(z, 1, 'zh')[1]).toContain('向上弯')
    }
    expect(said(0.69, 0)[0]).toContain('At z = 0.693 ')
    expect(said(8, 0)[2]).toBe('The output is 0.99966 and the label 0, so the error is 0.99966; the turn is at ⅔.')
    expect(said(4, 0)[2]).toBe('The output is 0.982 and the label 0, so the error is 0.982; the turn is at ⅔.')
  })
})

test('the shade lies on the side of the label that is far', async () => {
  const { element, store } = await mounted(Curvature, curvature)
  const shade = () => element.querySelector('.concave .bar')?.getAttribute('d') ?? ''
  const before = shade()
  expect(before).not.toBe('')
  await act(async () => store.visit({ z: -4, y: 1 }))
  const left = (d: string) => Number(/^M([\d.]+)/.exec(d)?.[1])
  expect(left(shade())).toBeLessThan(left(before))
})
