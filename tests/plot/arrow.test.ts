import { expect, test } from 'vitest'
import { arrow } from '../../src/plot/arrow.ts'

test('an arrow runs from its tail to its tip and opens its head there', () => {
  expect(arrow([0, 0], [100, 0])).toBe('M0,0L100,0M91,4.5L100,0L91,-4.5')
  expect(arrow([0, 10], [0, 110])).toBe('M0,10L0,110M-4.5,101L0,110L4.5,101')
})

test('a short arrow has a small head, one of no length none', () => {
  expect(arrow([0, 0], [-5, 0])).toBe('M0,0L-5,0M-2,-1.5L-5,0L-2,1.5')
  expect(arrow([3, 3], [3, 3])).toBe('')
  expect(arrow([3, 3], [NaN, 3])).toBe('')
})
