import { expect, test } from 'vitest'
import { compileEnglish } from './compile.ts'

const derivation = '<Derivation id="why">\n\nFirst.\n\n$$\nx\n$$\n\n---\n\nSecond.\n\n</Derivation>'
const predict = '<Predict id="guess" answer="2">\n\nHow many?\n\n- one\n- two\n\nTwo, as you see.\n\n</Predict>'

test('a derivation is a list of steps, parted by ---', async () => {
  const code = await compileEnglish(derivation)
  expect(code.match(/_jsxs?\(Step,/g)).toHaveLength(2)
  expect(code).not.toMatch(/_components\.hr\b/)
})

test('a question has its guesses in order, numbered from one, and its answer after them', async () => {
  const code = await compileEnglish(predict)
  expect(code).toMatch(
    /Question,[\s\S]*How many\?[\s\S]*Guess,\s*\{\s*value: "1",\s*children: "one"[\s\S]*value: "2",\s*children: "two"[\s\S]*Answer,[\s\S]*Two, as you see/,
  )
  expect(code).not.toMatch(/_components\.(ul|li)/)
})

test.each([
  ['a derivation of one step', '<Derivation id="why">\n\nAll of it.\n\n</Derivation>', 'a derivation has steps'],
  ['a derivation without an id', derivation.replace(' id="why"', ''), '<Derivation> needs an id'],
  [
    'a question without guesses',
    '<Predict id="guess" answer="1">\n\nHow many?\n\nTwo.\n\n</Predict>',
    'a question, a list of guesses and an answer',
  ],
  [
    'a question without an answer',
    '<Predict id="guess" answer="1">\n\nHow many?\n\n- one\n\n</Predict>',
    'a question, a list of guesses and an answer',
  ],
])('%s fails', async (_, source, message) => {
  await expect(compileEnglish(source)).rejects.toThrow(message)
})
