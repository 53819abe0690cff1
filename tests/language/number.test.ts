import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, formatPower } from '../../src/language/number.ts'

describe('a number for the eye', () => {
  test('has a true minus sign, and no minus zero', () => {
    expect(formatNumber(-1.25, 'en', { decimals: 2 })).toBe('−1.25')
    expect(formatNumber(-0, 'en', { decimals: 2 })).toBe('0.00')
  })

  test('never shows NaN or Infinity, but says what they are', () => {
    expect(formatNumber(Number.NaN, 'en', { decimals: 2 })).toBe('undefined')
    expect(formatNumber(-Infinity, 'zh', { decimals: 2 })).toBe('−无穷大')
    expect(formatNumber(null, 'zh', { decimals: 2 })).toBe('无')
  })

  test('is a power of ten where plain digits would show nothing, or too many', () => {
    expect(formatNumber(3.2e-7, 'en', { decimals: 4 })).toBe('3.2×10⁻⁷')
    expect(formatNumber(1.5e52, 'en', { decimals: 0 })).toBe('1.5×10⁵²')
    expect(formatNumber(9.996e-6, 'en', { decimals: 4 })).toBe('1×10⁻⁵')
    expect(formatNumber(5e-324, 'en', { decimals: 2 })).toMatch(/×10⁻³²⁴$/)
  })

  test('has as many digits as asked for', () => {
    expect(formatNumber(3410, 'en', { decimals: 0 })).toBe('3,410')
    expect(formatNumber(0.98, 'zh', { significant: 6 })).toBe('0.98')
    expect(formatNumber(0.0176627, 'en', { significant: 3 })).toBe('0.0177')
  })

  const value = fc.oneof(
    fc.double({ min: -9_999_000, max: 9_999_000, noNaN: true }).filter(number => Math.abs(number) >= 1e-4),
    fc.integer({ min: -9_999_000, max: 9_999_000 }),
    // Ties, and what only looks like one.
    fc.integer({ min: -100_000, max: 100_000 }).map(number => number / 200),
  )

  test.each([
    ['en', 'en-US'],
    ['zh', 'zh-CN'],
  ] as const)('in %s is what Intl writes', (language, locale) => {
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 15 }), (number, places) => {
        const byDecimals = new Intl.NumberFormat(locale, {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        })
        const written = byDecimals.format(number === 0 ? 0 : number).replaceAll('-', '−')
        fc.pre(number === 0 || Math.abs(number) >= 0.5 * 10 ** -places)
        expect(formatNumber(number, language, { decimals: places })).toBe(written)
        const significant = places + 1
        const bySignificant = new Intl.NumberFormat(locale, {
          minimumSignificantDigits: 1,
          maximumSignificantDigits: significant,
        })
        expect(formatNumber(number, language, { significant })).toBe(
          bySignificant.format(number === 0 ? 0 : number).replaceAll('-', '−'),
        )
      }),
      { numRuns: 2000 },
    )
  })
})

test('powers of ten are written with raised digits', () => {
  expect([-6, 0, 12].map(formatPower)).toEqual(['10⁻⁶', '1', '10¹²'])
})
