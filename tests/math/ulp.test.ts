import { expect, test } from 'vitest'
import { ulpsBetween } from './ulp.ts'

test('neighbouring numbers are one step apart, across zero and across powers of two', () => {
  expect(ulpsBetween(1, 1 + Number.EPSILON)).toBe(1)
  expect(ulpsBetween(1, 1 - Number.EPSILON / 2)).toBe(1)
  expect(ulpsBetween(5e-324, -5e-324)).toBe(2)
  expect(ulpsBetween(0, -0)).toBe(0)
})

test('nothing is close to what is not finite', () => {
  expect(ulpsBetween(Number.MAX_VALUE, Infinity)).toBe(Infinity)
  expect(ulpsBetween(NaN, 0)).toBe(Infinity)
})
