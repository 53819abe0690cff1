import { expect, test } from 'vitest'
import { compileProse } from '../../src/build/compile-prose.ts'
import { compileEnglish, models } from './compile.ts'

/** What stands in the <data> of the one number in a piece of prose. */
async function numberIn(source: string) {
  const [, value, text] =
    /"data", \{\s*value: "(.*?)",\s*translate: "no",\s*children: "(.*?)"/.exec(await compileEnglish(source)) ?? []
  return { value, text }
}

test('a number is the figure’s own in the default state', async () => {
  expect(await numberIn('Twice: <N of="sample.double" decimals="1"/>.')).toEqual({ value: '1.96', text: '2.0' })
})

test('a number follows the parameters beside it', async () => {
  expect(await numberIn('<N of="sample.double" a0="0.25" significant="2"/>, twice.')).toMatchObject({ text: '0.5' })
})

test('a number follows a preset', async () => {
  expect(await numberIn('<N of="sample.double" preset="gentle" decimals="2"/>, twice.')).toMatchObject({ text: '1.20' })
})

test('a number that no figure shows is a fact of the chapter', async () => {
  expect(await numberIn('Clipped: <N fact="clip" decimals="3"/>.')).toEqual({
    value: '27.631021115928547',
    text: '27.631',
  })
})

test('a live number and one to pull say what they follow and set, and stand as they are at first', async () => {
  const module = await compileEnglish(
    'Pull <Pull of="sample.double" sets="a0" significant="3" name="start"/>: <Live of="sample.epochs" decimals="0"/>.',
  )
  expect(module).toMatch(
    /Pull, \{\s*of: "sample.double",\s*digits: "3s",\s*value: "1.96",\s*text: "1.96",\s*sets: "a0",\s*name: "start"/,
  )
  expect(module).toMatch(/Live, \{\s*of: "sample.epochs",\s*digits: "0",\s*value: "300",\s*text: "300"/)
})

test('a number is written as its language writes it', async () => {
  expect(await numberIn('<N of="sample.epochs" epochs="3000" decimals="0"/> epochs.')).toMatchObject({ text: '3,000' })
  expect(await numberIn('<N of="sample.a.b-c" decimals="2"/> is below 0.')).toMatchObject({ text: '−0.25' })
})

test.each([
  ['an unknown figure', '<N of="nothing.double" decimals="1"/>', 'no figure "nothing"'],
  ['an unknown number', '<N of="sample.triple" decimals="1"/>', 'no number "triple"'],
  ['a number that is none', '<N of="sample.none" decimals="1"/>', 'none in this state'],
  ['a parameter that cannot be read', '<N of="sample.double" a0="abc" decimals="1"/>', 'a0="abc" is unreadable'],
  ['a parameter out of range', '<N of="sample.double" a0="2" decimals="1"/>', 'a0="2" is clamped'],
  ['an unknown parameter', '<N of="sample.double" b0="2" decimals="1"/>', 'b0="2" is unknown'],
  ['an unknown preset', '<N of="sample.double" preset="wild" decimals="1"/>', 'no preset "wild"'],
  [
    'a preset with a parameter',
    '<N of="sample.double" preset="gentle" a0="0.5" decimals="1"/>',
    'leaves no room for a0',
  ],
  ['an unknown fact', '<N fact="cut" decimals="1"/>', 'no number "cut"'],
  ['a live number in one state', '<Live of="sample.double" a0="0.5" decimals="1"/>', 'names none'],
  ['a pull of nothing', '<Pull of="sample.double" sets="scale" decimals="1" name="start"/>', 'no number of "sample"'],
  ['a pull without a name', '<Pull of="sample.double" sets="a0" decimals="1"/>', 'needs a name'],
  ['no digits', '<N of="sample.double"/>', 'decimals="…" or significant="…"'],
  ['both kinds of digits', '<N of="sample.double" decimals="1" significant="2"/>', 'decimals="…" or significant="…"'],
  ['digits that are no number', '<N of="sample.double" decimals="two"/>', 'no number of digits'],
  ['an expression', '<N of={"sample.double"} decimals="1"/>', 'name="text" only'],
])('%s fails with its line', async (_, number, message) => {
  await expect(compileEnglish(`One.\n\nTwo: ${number}.`)).rejects.toMatchObject({
    line: 3,
    reason: expect.stringContaining(message),
  })
})

test('a number needs a language to be written in', async () => {
  const file = { path: 'figures/sample/sample.mdx', source: 'Twice <N of="sample.double" decimals="1"/>.' }
  await expect(compileProse(file, { models })).rejects.toThrow('needs a language')
})
