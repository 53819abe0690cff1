import { expect, test } from 'vitest'
import { compileProse } from '../../src/build/compile-prose.ts'
import { compileEnglish, models } from './compile.ts'

test('prose may name figures, notes and terms', async () => {
  const prose = [
    'A <span className="term-slope">slope</span>.',
    '<Figure of="sample"/>',
    '<Note id="why">Because.</Note>',
  ].join('\n\n')
  await expect(compileEnglish(prose)).resolves.toContain('of: "sample"')
})

test.each([
  ['an import', 'import x from "./x.ts"', 'neither imports nor exports'],
  ['an export', 'export const x = 1', 'neither imports nor exports'],
  ['an unknown component', 'A <Widget/>.', 'no component <Widget>'],
  ['an unknown figure', '<Figure of="nothing"/>', 'no figure "nothing"'],
  ['a note without an id', '<Note>Text.</Note>', '<Note> needs an id'],
  ['a note named as a figure', '<Note id="sample">Text.</Note>', '"sample" is taken'],
  ['a note inside a paragraph', 'Text <Note id="why">because</Note> text.', 'lines of its own'],
  ['an unknown live number', String.raw`$\live{sample.triple}{2}$`, 'no number "triple"'],
  ['a live number of an unknown figure', String.raw`$\live{nothing.a}{2}$`, 'no figure "nothing"'],
  ['a live number without digits', String.raw`$\live{sample.double}$`, 'figure.key'],
  ['digits of no known kind', String.raw`$\live{sample.double}{0.98}$`, 'digits are'],
  [
    'a live number whose figure is not on the page',
    String.raw`$\live{sample.double}{2}$`,
    'needs that figure on the page',
  ],
])('%s fails with its line', async (_, prose, message) => {
  await expect(compileEnglish(`One.\n\n${prose}`)).rejects.toMatchObject({
    line: 3,
    reason: expect.stringContaining(message),
  })
})

test('a figure stands once on a page', async () => {
  await expect(compileEnglish('<Figure of="sample"/>\n\n<Figure of="sample"/>')).rejects.toThrow('stands twice')
})

test('a note’s id stands once on a page', async () => {
  await expect(compileEnglish('<Note id="why">One.</Note>\n\n<Note id="why">Two.</Note>')).rejects.toThrow(
    '"why" is taken',
  )
})

test('a formula that belongs to a figure may show its numbers anywhere', async () => {
  const file = { path: 'figures/sample/sample.mdx', source: String.raw`$\live{sample.double}{2}$` }
  await expect(compileProse(file, { models })).resolves.toBeDefined()
})
