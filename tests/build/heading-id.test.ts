import { expect, test } from 'vitest'
import { compileEnglish } from './compile.ts'

test('a heading takes its id from the comment at its end', async () => {
  const code = await compileEnglish('## Why it stalls {/* why-it-stalls */}')
  expect(code).toMatch(/id: "why-it-stalls",\s*children: "Why it stalls"/)
})

test('the sections of a page are its headings of level 2', async () => {
  const code = await compileEnglish('## One {/* one */}\n\n### Below {/* below */}\n\n## The slope $x$ {/* two */}')
  expect(code).toContain('{"sections":[{"id":"one","title":"One"},{"id":"two","title":"The slope x"}]')
})

test('a heading without an id fails', async () => {
  await expect(compileEnglish('Text.\n\n## One')).rejects.toMatchObject({
    line: 3,
    reason: expect.stringContaining('needs an id'),
  })
})

test('an id stands once', async () => {
  await expect(compileEnglish('## One {/* one */}\n\n## Two {/* one */}')).rejects.toThrow('"one" is taken')
})

test('an id is never that of a figure', async () => {
  await expect(compileEnglish('## One {/* sample */}')).rejects.toThrow('"sample" is taken')
})

test('an id is of lower-case words joined by hyphens', async () => {
  await expect(compileEnglish('## One {/* One_Two */}')).rejects.toThrow('no id')
})

test('the page title is not repeated in the prose', async () => {
  await expect(compileEnglish('# Title {/* title */}')).rejects.toThrow('chapters.ts')
})
