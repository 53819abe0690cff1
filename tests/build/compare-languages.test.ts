import { expect, test } from 'vitest'
import { differences } from '../../src/build/compare-languages.ts'

const compare = (zh: string, en: string) => differences({ path: 'zh.mdx', source: zh }, { path: 'en.mdx', source: en })

test('translations with the same headings, figures, formulas and notes agree', () => {
  const chapter = (words: string) =>
    [
      `## ${words} {/* why */}`,
      `${words} $w$ ${words}`,
      '<Figure of="sample"/>',
      `$$\nx = \\text{${words}}\n$$`,
      `<Note id="because">${words}</Note>`,
    ].join('\n\n')
  expect(compare(chapter('为什么'), chapter('Why'))).toEqual([])
})

test.each([
  [
    'heading',
    '## 为什么 {/* why */}',
    '## Why {/* wherefore */}',
    'zh.mdx:1: the heading "why" has no counterpart in en.mdx',
  ],
  ['figure', '<Figure of="sample"/>', 'Text.', 'zh.mdx:1: the figure "sample" has no counterpart in en.mdx'],
  ['note', '字。', 'Text.\n\n<Note id="why">Text.</Note>', 'en.mdx:3: the note "why" has no counterpart in zh.mdx'],
  ['display formula', '$$\nx\n$$', '$$\ny\n$$', 'zh.mdx:1: the display formula "x" has no counterpart in en.mdx'],
  [
    'display formula with that id',
    '$$ #formula-a\nx\n$$',
    '$$ #formula-b\nx\n$$',
    'zh.mdx:1: the display formula "formula-a: x" has no counterpart in en.mdx',
  ],
  ['inline formula', '$x + 1$', '$x + 2$', 'zh.mdx:1: the inline formula "x + 1" has no counterpart in en.mdx'],
])('a %s that one of them lacks is named with its line', (_, zh, en, sentence) => {
  expect(compare(zh, en)).toContain(sentence)
})

test('a display formula that stands twice stands twice in both', () => {
  expect(compare('$$\nx\n$$\n\n$$\nx\n$$', '$$\nx\n$$')).toHaveLength(1)
})

test('how often a sentence names a symbol is its own affair', () => {
  expect(compare('$w$ 和 $w$', '$w$')).toEqual([])
})
