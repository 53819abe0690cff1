import { expect, test } from 'vitest'
import { compileEnglish } from './compile.ts'

test('words that name a state link to it', async () => {
  expect(await compileEnglish('From <State of="sample" a0="0.9">a start of 0.9</State>.')).toMatch(
    /_jsx\(StateLink, \{\s*figure: "sample",\s*search: "\?sample\.a0=0\.9",\s*children: "a start of 0\.9"/,
  )
})

test('words that name a preset link to its state', async () => {
  expect(await compileEnglish('The <State of="sample" preset="gentle">gentle</State> start.')).toContain(
    '"?sample.a0=0.6"',
  )
})

test('what equals the default stays out of the link', async () => {
  expect(await compileEnglish('The <State of="sample" a0="0.98">usual</State> start.')).toContain('search: ""')
})

test.each([
  ['an unknown figure', '<State of="nothing">x</State>', 'no figure "nothing"'],
  ['no figure', '<State>x</State>', 'no figure ""'],
  ['an unknown parameter', '<State of="sample" b0="1">x</State>', 'b0="1" is unknown'],
  ['an unknown choice', '<State of="sample" scale="round">x</State>', 'scale="round" is unreadable'],
  ['an unknown preset', '<State of="sample" preset="wild">x</State>', 'no preset "wild"'],
])('%s fails with its line', async (_, link, message) => {
  await expect(compileEnglish(`One.\n\nTwo: ${link}.`)).rejects.toMatchObject({
    line: 3,
    reason: expect.stringContaining(message),
  })
})
