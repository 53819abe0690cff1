import { expect, test } from 'vitest'
import { compileProse } from '../../src/build/compile-prose.ts'
import { models } from './compile.ts'

async function minutes(path: string, source: string): Promise<number> {
  const { data } = await compileProse({ path, source }, { models })
  return data.minutes ?? expect.fail('no time was counted')
}

test('a page takes as long as its words, its formulas and its figures', async () => {
  expect(await minutes('chapter/en.mdx', 'word '.repeat(440))).toBe(2)
  expect(await minutes('chapter/zh.mdx', '字'.repeat(680))).toBe(2)
  expect(await minutes('chapter/en.mdx', `${'word '.repeat(440)}\n\n<Figure of="sample"/>\n\n$$\nx\n$$`)).toBe(4)
  expect(await minutes('chapter/en.mdx', 'One.')).toBe(1)
})
