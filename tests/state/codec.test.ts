import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, parseNumber, print } from '../../src/state/codec.ts'
import { choice, count, linear, logarithmic } from '../../src/state/parameter.ts'

describe('numbers in an address', () => {
  test('every finite float64 is read back as it was printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        expect(parseNumber(print(value))).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  test('a plus sign that the query string turned into a space is still an exponent’s sign', () => {
    expect(parseNumber('1e 21')).toBe(1e21)
  })

  test.each([
    '',
    'abc',
    '0x10',
    '1e999',
    'Infinity',
    '-Infinity',
    'NaN',
    '1,500',
    '--1',
    '1e',
    '.',
    '1_000',
    '<script>',
  ])('%j is no number', text => expect(parseNumber(text)).toBeNull())

  test.each([
    ['0，9', 0.9],
    ['１。５', 1.5],
    ['−2.5）', -2.5],
    ['3.', 3],
  ])('%j is what an input method or a chat program makes of a number', (text, value) =>
    expect(parseNumber(text)).toBe(value),
  )

  test('minus zero is zero', () => expect(Object.is(parseNumber('-0'), 0)).toBe(true))
})

describe('a parameter’s value in an address', () => {
  const eta = logarithmic({ min: 0.0001, max: 10, initial: 0.15 })

  test('what cannot be read gives the default, and says so', () =>
    expect(parse(eta, 'abc')).toEqual({ value: 0.15, fault: 'unreadable' }))

  test('what may be two numbers gives the default, and says so', () =>
    expect(parse(eta, '1,250')).toEqual({ value: 0.15, fault: 'ambiguous' }))

  test('what is out of range gives the nearest end, and says so', () => {
    expect(parse(eta, '1e99')).toEqual({ value: 10, fault: 'clamped' })
    expect(parse(eta, '-3')).toEqual({ value: 0.0001, fault: 'clamped' })
  })

  test('a number in range keeps all of its digits, whatever step gestures take', () =>
    expect(parse(linear({ min: 0, max: 1, step: 0.1, initial: 0 }), '0.123456789012345')).toEqual({
      value: 0.123456789012345,
      fault: null,
    }))

  test('a whole-number parameter is rounded, and says so', () => {
    const epochs = count({ min: 10, max: 3000, initial: 300 })
    expect(parse(epochs, '41.7')).toEqual({ value: 42, fault: 'rounded' })
    expect(parse(epochs, '4.2e1')).toEqual({ value: 42, fault: null })
    expect(parse(epochs, '3000.6')).toEqual({ value: 3000, fault: 'clamped' })
  })

  test('a choice takes its own options only', () => {
    const scale = choice(['linear', 'log'], 'linear')
    expect(parse(scale, 'log')).toEqual({ value: 'log', fault: null })
    expect(parse(scale, 'toString')).toEqual({ value: 'linear', fault: 'unreadable' })
  })
})
