import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shownAtOnce } from '../../src/build/katex-fonts.ts'

test('none of KaTeX’s fonts leaves its formula blank while it comes', () => {
  const faces = readFileSync('node_modules/katex/dist/katex.css', 'utf8').match(/@font-face\s*{[^}]*}/g) ?? []
  expect(faces.length).toBeGreaterThan(10)
  for (const face of faces) expect(shownAtOnce(face)).toMatch(/font-display:\s*swap/)
})
