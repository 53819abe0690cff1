import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { askedFor, embedThemeScript } from '../../src/client/theme.ts'

/** What a browser makes of a query before a script sees it. */
const searchOf = (query: string) => new URL(`https://example.org/en/embed/softmax/${query}`).search

test.each([
  ['?theme=dark', 'dark'],
  ['?softmax.t=2&amp;theme=light', 'light'],
  ['?theme=Dark。', 'dark'],
  ['?theme＝“dark”', 'dark'],
  ['?softmax.t=2，theme=dark', 'dark'],
  ['?theme=darkest', null],
  ['?ref=theme&tone=dark', null],
  ['', null],
])('the colours that %j asks for', (query, theme) => expect(askedFor(searchOf(query)).theme).toBe(theme))

test.each([
  ['?compact', true],
  ['?softmax.t=2&amp;compact', true],
  ['?softmax.t=2&compact）', true],
  ['?theme=dark%26compact', true],
  ['?compact=1', true],
  ['?compacted', false],
  ['?view=compact', false],
  ['', false],
])('whether %j asks for the small view: %j', (query, compact) =>
  expect(askedFor(searchOf(query)).compact).toBe(compact),
)

test('the script in the head does the same, and refers to nothing outside itself', () => {
  const dataset: Record<string, string> = {}
  runInNewContext(embedThemeScript, {
    location: { search: '?softmax.t=2&amp;theme=light&amp;compact' },
    document: { documentElement: { dataset }, querySelector: () => null, querySelectorAll: () => [] },
  })
  expect(dataset).toEqual({ theme: 'light', compact: '' })
})
