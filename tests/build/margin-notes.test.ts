import { expect, test } from 'vitest'
import { compileEnglish } from './compile.ts'

/** Where the notes of a piece of prose stand: the rows of each box, and how it is called. */
async function boxesOf(source: string): Promise<string[]> {
  const code = await compileEnglish(source)
  return [...code.matchAll(/className: "(notes[^"]*)",\s*style: \{\s*"--row": "(\d+)",\s*"--rows": "(\d+)"/g)].map(
    ([, name, row, rows]) => `${name} ${row}+${rows}`,
  )
}

const sentence = 'A sentence of a dozen words stands here so that the paragraph has lines. '
const paragraph = (lines: number) => sentence.repeat(lines)
const note = (id: string, lines: number) => `<Note id="${id}">${sentence.repeat(lines)}</Note>`

test('notes are numbered in their order, and a mark stands where the prose sets it', async () => {
  const code = await compileEnglish(
    'One.<Mark note="first" /> Two.\n\n<Note id="first">Why.</Note>\n\n<Note id="second">How.</Note>',
  )
  expect(code).toMatch(
    /"One\.", _jsx\(Mark, \{\s*note: "first",\s*number: "1"\s*\}\), " Two\.", _jsx\(Mark, \{\s*note: "second",\s*number: "2"/,
  )
  expect(code).toMatch(/_jsx\(Note, \{\s*id: "first",\s*number: "1"/)
  expect(code).toMatch(/_jsx\(Note, \{\s*id: "second",\s*number: "2"/)
})

test('without a mark of its own a note is marked at the end of the paragraph before it', async () => {
  for (const between of ['', '<Figure of="sample"/>\n\n']) {
    expect(await compileEnglish(`One.\n\n${between}<Note id="why">Because.</Note>`)).toMatch(/"One\.", _jsx\(Mark/)
  }
})

test('a mark without a note, two marks of one note, and a note after nothing fail', async () => {
  await expect(compileEnglish('One.<Mark note="why" />')).rejects.toThrow('no note "why"')
  await expect(
    compileEnglish('One.<Mark note="why" /> Two.<Mark note="why" />\n\n<Note id="why">Because.</Note>'),
  ).rejects.toThrow('two marks')
  await expect(compileEnglish('<Note id="why">Because.</Note>')).rejects.toThrow('after no paragraph')
})

test('notes stand beside their paragraph and what follows, as far as the next figure or the next notes', async () => {
  const long = paragraph(8)
  expect(await boxesOf([long, note('a', 1), long, long].join('\n\n'))).toEqual(['notes 2+3'])
  expect(await boxesOf([long, note('a', 1), note('b', 1), long].join('\n\n'))).toEqual(['notes 2+2'])
  expect(await boxesOf([long, note('a', 1), long, '<Figure of="sample"/>', long].join('\n\n'))).toEqual(['notes 2+2'])
  expect(await boxesOf([long, note('a', 1), long, note('b', 1), long].join('\n\n'))).toEqual(['notes 2+1', 'notes 3+2'])
})

test('a note that needs more room than that begins beside an earlier paragraph, but not beside a figure or other notes', async () => {
  const end = [paragraph(1), note('a', 9), '<Figure of="sample"/>']
  expect(await boxesOf([paragraph(4), paragraph(4), ...end].join('\n\n'))).toEqual(['notes early 2+3'])
  expect(await boxesOf(['<Figure of="sample"/>', ...end.slice(0, 2)].join('\n\n'))).toEqual(['notes 3+1'])
  expect(await boxesOf([paragraph(1), note('b', 1), paragraph(1), ...end].join('\n\n'))).toEqual([
    'notes 2+1',
    'notes early 3+2',
  ])
})
