import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  count,
  linear,
  logarithmic,
  probability,
  rounded,
  stepped,
  toScale,
  type NumberParameter,
} from '../../src/state/parameter.ts'

const examples: Record<string, NumberParameter> = {
  linear: linear({ min: -5, max: 5, step: 0.05, initial: 1 }),
  whole: count({ min: 10, max: 3000, initial: 300 }),
  logarithmic: logarithmic({ min: 0.0001, max: 10, initial: 0.15 }),
  probability: probability({ min: 0.001, max: 0.999, initial: 0.98 }),
}

describe.each(Object.entries(examples))('a %s parameter', (_, parameter) => {
  const { min, max } = parameter
  const inRange = fc.double({ min, max, noNaN: true })

  test('stays in range whatever a gesture asks for', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), value => {
        const result = rounded(parameter, value)
        expect(result).toBeGreaterThanOrEqual(min)
        expect(result).toBeLessThanOrEqual(max)
      }),
    )
  })

  test('rounding twice is rounding once, to few digits', () => {
    fc.assert(
      fc.property(inRange, value => {
        const once = rounded(parameter, value)
        expect(rounded(parameter, once)).toBe(once)
        expect(String(once).length).toBeLessThanOrEqual(8)
      }),
    )
  })

  test('every step up moves up, and every step down moves down, until the end is reached', () => {
    fc.assert(
      fc.property(inRange, fc.constantFrom(1 / 200, 1 / 50, 1 / 10), (value, share) => {
        const from = rounded(parameter, value)
        if (from < max) expect(stepped(parameter, from, share)).toBeGreaterThan(from)
        if (from > min) expect(stepped(parameter, from, -share)).toBeLessThan(from)
      }),
    )
  })

  test('fifty arrow steps make the span', () => {
    let value = min
    for (let i = 0; i < 52; i++) value = stepped(parameter, value, 1 / 50)
    expect(value).toBe(max)
  })

  test('an arrow moves a fiftieth of the span on its own scale', () => {
    const middle = stepped(parameter, parameter.initial ?? 0, 0.0001)
    const moved = toScale(parameter, stepped(parameter, middle, 1 / 50)) - toScale(parameter, middle)
    const span = toScale(parameter, max) - toScale(parameter, min)
    expect(moved / span).toBeCloseTo(1 / 50, 2)
  })
})

test('a probability is rounded in the digits of its distance to the nearer end', () => {
  const { probability: parameter } = examples
  if (!parameter) throw new Error('no such example')
  expect(rounded(parameter, 0.98765432)).toBe(0.9877)
  expect(rounded(parameter, 0.998765432)).toBe(0.99877)
  expect(rounded(parameter, 0.0012345678)).toBe(0.00123)
})
