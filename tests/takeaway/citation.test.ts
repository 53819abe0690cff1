import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { editionIn } from '../../src/build/edition.ts'
import { bibtex, pageIn, plainCitation } from '../../src/takeaway/citation.ts'

const cited = {
  title: 'How wrong is hopeless?',
  kind: 'Interactive figure',
  author: 'Cross-entropy, by hand',
  within: 'What the quadratic cost does not learn.',
  address: 'https://example.org/en/cross-entropy/?how-wrong.a0=0.9#how-wrong',
  name: 'how-wrong',
}

test('the day of an edition is that of the newest heading with one', () => {
  expect(editionIn('# Changes\n\n## Unreleased\n\n## 1.1.0 (2027-02-03)\n\n## 1.0.0 (2026-11-22)\n')).toEqual({
    version: '1.1.0',
    day: '2027-02-03',
  })
  expect(() => editionIn('# Changes\n\n## Unreleased\n')).toThrow('names no edition')
})

test.each([
  ['10 · More than two classes · Cross-entropy', 'More than two classes'],
  ['1 · 二次代价函数的不足 · 交叉熵', '二次代价函数的不足'],
  [
    'Cross-entropy · The further off you are, the faster you should learn.',
    'The further off you are, the faster you should learn.',
  ],
  ['softmax · 交叉熵', undefined],
])('in the title %j the page is called %j', (title, page) =>
  expect(pageIn(title, 'Cross-entropy', '交叉熵', 'softmax')).toBe(page),
)

describe('a citation', () => {
  const { day: edition } = editionIn(readFileSync('CHANGELOG.md', 'utf8'))

  test('names the site as its author, the day of the edition, and stops once', () => {
    const [year = '', , day = ''] = edition.split('-')
    const text = plainCitation(cited, 'en', new Date())
    expect(text).toMatch(
      new RegExp(
        `^Cross-entropy, by hand\\. \\(${year}, [A-Z][a-z]+ ${Number(day)}\\)\\. How wrong is hopeless\\? \\[Interactive figure\\]\\. In What the quadratic cost does not learn\\. https://`,
      ),
    )
    expect(text.endsWith('#how-wrong')).toBe(true)
    expect(text).not.toMatch(/\.\.|\.,|\?\.|\. \./)
  })

  test('in Chinese has the parts of GB/T 7714, with the day of reading', () => {
    const text = plainCitation(
      { ...cited, title: '下一投', author: '交叉熵', within: '二次代价' },
      'zh',
      new Date(2027, 0, 5),
    )
    expect(text).toBe(`交叉熵. 下一投：二次代价[EB/OL]. (${edition})[2027-01-05]. ${cited.address}`)
    expect(plainCitation({ ...cited, within: undefined, author: '交叉熵' }, 'zh')).toContain(`(${edition})[${edition}]`)
  })

  test('as BibTeX is balanced, has the fields that styles ask for, and keeps capitals', () => {
    const entry = bibtex({ ...cited, title: '100% of P&L_1 ~ {x}.' })
    expect(entry).toMatch(/^@misc\{cross-entropy-how-wrong,\n/)
    const fields = Object.fromEntries(
      [...entry.matchAll(/^ {2}(\w+) += (.+?),?$/gm)].map(([, key, value]) => [key, value]),
    )
    expect(Object.keys(fields)).toEqual(['author', 'title', 'year', 'month', 'howpublished', 'note'])
    expect(fields.author).toBe('{{Cross-entropy, by hand}}')
    expect(fields.title).toBe(String.raw`{{100\% of P\&L\_1 \textasciitilde{} x}}`)
    expect(fields.month).toMatch(/^[a-z]{3}$/)
    expect(fields.note).toBe('{Interactive figure: What the quadratic cost does not learn}')
    let depth = 0
    for (const sign of entry.replace(/\\[{}]/g, '').split('')) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
  })
})
