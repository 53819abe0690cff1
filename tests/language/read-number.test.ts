import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readNumber } from '../../src/language/read-number.ts'

// A stall of the machine is no fault of a number.
vi.setConfig({ testTimeout: 60_000 })

const typed = (text: string) => {
  const read = readNumber(text, { typed: true })
  return 'fault' in read ? read.fault : read.value
}
const addressed = (text: string) => {
  const read = readNumber(text)
  return 'fault' in read ? read.fault : read.value
}

const wide = (text: string) =>
  text.replace(/[!-~]/g, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x20 + 0xff00))
const decimals = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places))

describe('a number', () => {
  test('is read back as JavaScript prints it, in a field and in an address', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        expect(typed(String(value))).toBe(value + 0)
        expect(addressed(String(value))).toBe(value + 0)
      }),
    )
  })

  test('is the same in full width, and whatever nobody sees or what is glued to it', () => {
    const invisible = fc.constantFrom('', '\u200b', '\ufeff', '\u2060', '\u200e', '\u00ad')
    const before = fc.constantFrom('', ' ', '“', '(', '「', '（', '\u00a0', '《"')
    const after = fc.constantFrom('', ' ', '”', ')', '」', '）', '。', '，', '; ', '…', '！', '"》', '\n')
    fc.assert(
      fc.property(decimals, invisible, before, after, (text, unseen, opening, closing) => {
        const value = Number(text) + 0
        for (const bent of [wide(text), opening + text + closing, text.split('').join(unseen), ` ${wide(text)}　`])
          expect([addressed(bent), typed(bent)], JSON.stringify(bent)).toEqual([value, value])
      }),
    )
  })

  test('has any dash before it', () => {
    for (const dash of ['-', '−', '–', '—', '‐', '‑', '‒', '―', '－', '﹣', '﹘', '⁻', 'ー', '负', '- ', '−\u2009'])
      expect(typed(`${dash}3.25`), dash).toBe(-3.25)
  })

  test('has a comma or a Chinese full stop for its point, unless three digits after a comma leave it open', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(',', '，', '、', '。', '｡', '．', '٫', '·'), (text, point) => {
        const read = addressed(text.replace('.', point))
        const places = (text.split('.')[1] ?? '').length
        expect(read).toBe(places === 3 && /[,，、]/.test(point) ? 'ambiguous' : Number(text) + 0)
      }),
    )
  })

  test('that may be two is given as both', () => {
    expect(readNumber('−2，375')).toEqual({ fault: 'ambiguous', readings: [-2.375, -2375] })
    expect(readNumber('0,125', { typed: true })).toEqual({ fault: 'ambiguous', readings: [0.125, 125] })
  })

  test.each([
    ['12,345.5', 12345.5],
    ['1.234,5', 1234.5],
    ['2,500,000', 2500000],
    ["3'000.25", 3000.25],
    ['7 500', 7500],
    ['4\u202f096,5', 4096.5],
    ['0 . 75', 0.75],
    ['+8', 8],
    ['6.', 6],
    ['.25', 0.25],
    ['1,5e-3', 0.0015],
    ['2E−4', 0.0002],
    ['１ｅ－３', 0.001],
    ['1.2×10⁻⁴', 0.00012],
    ['3 * 10^2', 300],
    ['10⁻⁶', 1e-6],
    ['٠٫٧٥', 0.75],
  ])('%j is read', (text, value) => {
    expect(typed(text)).toBe(value)
    expect(addressed(text)).toBe(value)
  })

  test.each([
    ['90 %', 0.9],
    ['98.7％', 0.987],
    ['7%', 0.07],
    ['12,5 %。', 0.125],
    ['1/2', 0.5],
    ['－3／8', -0.375],
    ['½', 0.5],
    ['2½', 2.5],
    ['1 1/4', 1.25],
    ['0,5 / 2', 0.25],
    ['η = 0.15', 0.15],
    ['≈ 0.3', 0.3],
    ['58.9°', 58.9],
    ['30 度', 30],
  ])('%j is read in a field, and is none in an address', (text, value) => {
    expect(typed(text)).toBe(value)
    expect(addressed(text)).toBe('unreadable')
  })

  test.each(['', ' ', 'abc', '0x10', '1e999', 'Infinity', '−∞', 'NaN', '--1', '1e', '.', ',', '1_000', '1 2', '1,2,3'])(
    '%j is none',
    text => {
      expect(typed(text)).toBe('unreadable')
      expect(addressed(text)).toBe('unreadable')
    },
  )

  test.each(['1/0', '1/', '/2', '%', '1/2/3', '九成', '0..9', '0.5 or 0.6', '<script>', '12-3'])(
    '%j is none in a field',
    text => expect(typed(text)).toBe('unreadable'),
  )

  test('never throws, and is finite if it is one', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'0123456789.,-+e%/ 。，^·'.split('')) }),
        ),
        text => {
          for (const read of [typed(text), addressed(text)])
            if (typeof read === 'number') expect(read).toSatisfy(Number.isFinite)
        },
      ),
      { numRuns: 500 },
    )
  })
})
