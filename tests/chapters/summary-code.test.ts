import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const codeIn = (language: string) =>
  /```python\n([\s\S]*?)```/.exec(readFileSync(`src/chapters/summary/${language}.mdx`, 'utf8'))?.[1] ?? ''

test('the program of the page “summary” is the same in both languages, and prints True', () => {
  expect(codeIn('zh')).toBe(codeIn('en'))
  expect(execFileSync('python3', ['-c', codeIn('en')], { encoding: 'utf8' })).toBe('True\n')
})
