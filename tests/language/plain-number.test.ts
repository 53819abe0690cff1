import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../src/language/language.ts'
import { formatNumber } from '../../src/language/number.ts'
import { plainNumber } from '../../src/language/plain-number.ts'

test('what is shown of a number is read by any program, to as many digits as are shown', () => {
  const digits = fc.oneof(
    fc.record({ significant: fc.integer({ min: 2, max: 8 }) }),
    fc.record({ decimals: fc.integer({ min: 0, max: 6 }) }),
  )
  fc.assert(
    fc.property(
      fc.double({ min: -1e300, max: 1e300, noNaN: true }),
      digits,
      fc.constantFrom(...languages),
      (value, shown, language) => {
        const text = plainNumber(formatNumber(value, language, shown))
        expect(text).toMatch(/^-?\d+(\.\d+)?(e-?\d+)?$/)
        const places = 'decimals' in shown ? shown.decimals : 0
        const slack = 'decimals' in shown ? 0.5 * 10 ** -places + 0.05 * Math.abs(value) : 0.05 * Math.abs(value)
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(slack + 5e-324)
      },
    ),
  )
})

test.each([
  ['−1,234.50', '-1234.50'],
  ['2.5×10⁻⁷', '2.5e-7'],
  ['−3×10¹²', '-3e12'],
  ['0.9800', '0.9800'],
  ['infinite', 'infinite'],
  ['没有意义', '没有意义'],
  ['', ''],
  ['12, 13', '12, 13'],
])('%j is %j', (shown, plain) => expect(plainNumber(shown)).toBe(plain))
