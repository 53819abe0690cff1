import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { figures } from '../../src/figures/registry.ts'
import { softmax } from '../../src/figures/softmax/softmax.model.ts'
import { readQuery, writeQuery } from '../../src/state/query.ts'
import { straighten } from '../../src/state/straighten.ts'
import { anyState } from './any-state.ts'

// A stall of the machine is no fault of an address.
vi.setConfig({ testTimeout: 60_000 })

const models = await Promise.all(Object.values(figures).map(({ model }) => model()))
const ids = models.map(({ id }) => id)
const places = [...ids, ...ids.map(id => `${id}-data`), 'the-cure', 'why-it-works', 'site-main']
const site = { figures: ids, places }
const pathname = '/en/cross-entropy/'

const straight = (search: string, hash = '') => {
  const read = straighten({ pathname, search, hash }, site)
  return read.search + read.hash
}

/** A browser's own escapes: what an address bar makes of what was pasted. */
const asTyped = (address: string) => {
  const { search, hash } = new URL(`https://example.org/en/${address}`)
  return straight(search, hash)
}

const wide = (text: string) =>
  text.replace(/[!-~]/g, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x20 + 0xff00))

/** Any state of one or two figures, as our writer writes it, and a place. */
const clean = fc
  .uniqueArray(fc.constantFrom(...models), { minLength: 1, maxLength: 2 })
  .chain(chosen => fc.tuple(...chosen.map(model => anyState(model).map(values => [model, values] as const))))
  .map(states => states.reduce((search, [model, values]) => writeQuery(search, model, values), ''))
  .filter(search => search !== '')
const foreign = fc.constantFrom(
  'utm_source=a%20b',
  'fbclid=IwAR0-x_1',
  'q=%E4%BA%A4%E5%8F%89%EF%BC%8C',
  'ref',
  'a=1&b=%zz',
  'next=%2Fen%2F%3Ftraining.a0%3D0.9%26x',
)

describe('an address as our writer writes it', () => {
  test('comes back as it is, with what is not ours untouched', () => {
    fc.assert(
      fc.property(clean, fc.array(foreign, { maxLength: 2 }), fc.constantFrom(...places), (own, others, place) => {
        const search = [own, ...others].join('&')
        expect(straight(search, `#${place}`)).toBe(`${search}#${place}`)
        const after = '?' + [...others, own.slice(1)].join('&')
        expect(straight(after)).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  test('comes back from whatever is done to it', () => {
    const opening = fc.constantFrom('', '“', '(', '（', '「', '%20', '\u200b', '"', '[')
    const closing = fc.constantFrom(
      '',
      '”',
      ')',
      '）',
      '」',
      '。',
      '，',
      '；',
      '！',
      '.',
      ',',
      ';',
      '%20',
      '%0A',
      '\ufeff',
      '"',
      ']',
      '…',
      '，大家看看',
    )
    const parting = fc.constantFrom(
      '&',
      '&amp;',
      '&amp;amp;',
      '＆',
      '%0A&',
      '%20',
      '&%20',
      '%0D%0A',
      ';',
      '%26',
      '&\u200b',
      '？',
      '&&',
    )
    const equals = fc.constantFrom('=', '＝', '%3D', '%20=%20', '\u2060=')
    const width = fc.constantFrom((text: string) => text, wide)
    fc.assert(
      fc.property(
        clean,
        fc.tuple(opening, closing, parting, equals, width),
        fc.constantFrom(...ids),
        (search, bend, place) => {
          const [open, close, part, equal, widen] = bend
          const bent = search
            .slice(1)
            .split('&')
            .map(pair => {
              const [key = '', value = ''] = pair.split('=')
              return (
                open +
                widen(key) +
                equal +
                widen(decodeURIComponent(value)).replaceAll('+', '%2B').replaceAll('＋', '%2B') +
                close
              )
            })
            .join(part)
          expect(asTyped(`?${bent}#${open}${widen(place)}${close}`), bent).toBe(`${search}#${place}`)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('is straight once it has been straightened, whatever it was', () => {
    const junk = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }).map(text => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))),
        fc.constantFrom(
          'training.a0',
          '=',
          '0.9',
          '&',
          '&amp;',
          '#',
          '?',
          '%',
          ',',
          'likelihood.points=',
          '-2:0',
          '“',
          'theme=dark',
          'TRAINING',
          '+',
        ),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(junk, pieces => {
        const { search, hash } = new URL(`https://example.org/?${pieces.join('')}`)
        const once = straighten({ pathname, search, hash }, site)
        expect(straighten(once, site)).toEqual(once)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what was meant', () => {
  test.each([
    ['?training.a0=0.9&amp;training.eta=0.3#training', '?training.a0=0.9&training.eta=0.3#training'],
    ['?training.a0=0.9&#38;training.eta=0.3', '?training.a0=0.9&training.eta=0.3'],
    ['?training.a0＝０.９＆training.eta＝0.3＃training', '?training.a0=0.9&training.eta=0.3#training'],
    ['?“training.a0”=“0.9”', '?training.a0=0.9'],
    ['?Training.a0=0.9', '?training.a0=0.9'],
    ['?utm_source=chat&training.a0=0.9）。', '?utm_source=chat&training.a0=0.9'],
    ['?utm_source=chat?training.a0=0.9', '?utm_source=chat&training.a0=0.9'],
    ['?speed.a=0.4 training.a0=0.9', '?speed.a=0.4&training.a0=0.9'],
    ['?training.a0%3D0.9%26training.eta%3D0.3', '?training.a0=0.9&training.eta=0.3'],
    ['?likelihood.points=－1：0，2：1、likelihood.w=3', '?likelihood.points=-1:0,2:1&likelihood.w=3'],
    ['?loss-score.s=−2。', '?loss-score.s=-2'],
    ['?training.a0=0。9', '?training.a0=0.9'],
    ['#training?training.a0=0.9', '?training.a0=0.9#training'],
    ['#training&training.a0=0.9)', '?training.a0=0.9#training'],
    ['?softmax.z=2、−1、0&softmax.t=2', '?softmax.z=2,-1,0&softmax.t=2'],
    ['?softmax.t=0.5\\u0026softmax.k=1', '?softmax.t=0.5&softmax.k=1'],
    ['?utm_source=x%5Cu0026softmax.k=1', '?utm_source=x&softmax.k=1'],
    ['?softmax.t=0.5 and softmax.k=1', '?softmax.t=0.5&softmax.k=1'],
    ['?softmax.t=2 is cold#softmax', '?softmax.t=2#softmax'],
    ['?softmax.t=2&amp;compact', '?softmax.t=2&compact'],
    ['?softmax.t=2&compact）。', '?softmax.t=2&compact'],
    ['?theme=dark%26compact', '?theme=dark&compact'],
    ['?softmax.t=2，theme＝dark。', '?softmax.t=2&theme=dark'],
    ['?“theme”=“Light”&amp;softmax.t=2', '?theme=Light&softmax.t=2'],
  ])('by %j', (bent, meant) => expect(asTyped(bent)).toBe(meant))

  test.each([
    '#Training',
    '#“training”',
    '#training)。',
    '#%74raining',
    '##training',
    '#training，请看',
    '#%2523training',
    '#training is here',
    '#/training',
    '#TRAINING…',
    '#figure=training',
    '#fig: training。',
    '#training:~:text=the%20output',
  ])('by the hash %j is the figure', hash => expect(asTyped(hash)).toBe('#training'))

  test.each(['#Why it works', '#why_it_works', '#why‑it‑works', '#whyitworks;', '#Why-it-works?utm_source=x'])(
    'by the hash %j is the heading',
    hash => expect(asTyped(hash)).toBe('#why-it-works'),
  )

  // A fraction is no number of an address: whole, the figure says so; its first half would be another number.
  test.each(['1/2', '3%2F4', '½。'])('by the value %j is not its first half', value => {
    const { search } = new URL(`https://example.org/${asTyped(`?softmax.t=${value}`)}`)
    expect(readQuery(search, softmax).problems).toEqual([{ key: 't', fault: 'unreadable' }])
  })

  test.each([
    '?q=1#nothing-like-it',
    '#_=_',
    '?training.q',
    '?a=%E4%BA%A4',
    '?theme=my%20own&compacted=1',
    '?q=compact%20view',
    '#:~:text=training',
    '#',
    '',
  ])('by %j is nothing else', address => {
    const { search, hash } = new URL(`https://example.org/${address}`)
    expect(asTyped(address)).toBe(search + hash)
  })
})
