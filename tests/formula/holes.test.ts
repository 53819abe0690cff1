import { expect, test } from 'vitest'
import { fillHoles } from '../../src/formula/holes.ts'

const numbersOf = () => ({ 'quadratic.half': 1234.5, none: null })

test('a hole is filled with its number, whole for machines and rounded for the eye, in the MathML as text alone', () => {
  const hole = 'data-live="training.quadratic.half" data-digits="0"'
  expect(fillHoles(`<data ${hole} translate="no"></data><mn ${hole}></mn>`, 'en', numbersOf)).toBe(
    `<data ${hole} translate="no" value="1234.5">1,235</data><mn ${hole}>1,235</mn>`,
  )
})

test('a number that is none is said in words', () => {
  expect(fillHoles('<data data-live="a.none" data-digits="2"></data>', 'zh', numbersOf)).toBe(
    '<data data-live="a.none" data-digits="2" value="">无</data>',
  )
})

test('a number that the figure does not have fails the build', () => {
  expect(() => fillHoles('<data data-live="a.b" data-digits="2"></data>', 'en', numbersOf)).toThrow('no number "b"')
})
