import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fallbackFaces, faces, withFallbacks } from '../../src/build/formula-fallbacks.ts'
import { shownAtOnce } from '../../src/build/katex-fonts.ts'

test('none of KaTeX’s fonts leaves its formula blank while it comes', () => {
  const faces = readFileSync('node_modules/katex/dist/katex.css', 'utf8').match(/@font-face\s*{[^}]*}/g) ?? []
  expect(faces.length).toBeGreaterThan(10)
  for (const face of faces) expect(shownAtOnce(face)).toMatch(/font-display:\s*swap/)
})

/** How far a font reaches above and below the line, in ems: its tables `hhea` and `head`. */
function reachOf(file: string) {
  const font = readFileSync(file)
  const table = (name: string) => font.readUInt32BE(font.indexOf(name, 12, 'latin1') + 8)
  const em = font.readUInt16BE(table('head') + 18)
  return { ascent: font.readInt16BE(table('hhea') + 4) / em, descent: -font.readInt16BE(table('hhea') + 6) / em }
}

test('what stands in for a font of KaTeX’s reaches as far above and below the line', () => {
  for (const [name, { style, ascent, descent }] of Object.entries(faces)) {
    const file = `node_modules/katex/dist/fonts/${name}-${style === 'italic' ? 'Italic' : 'Regular'}.ttf`
    expect({ ascent, descent }, name).toEqual(reachOf(file))
  }
  const shares = [...fallbackFaces.matchAll(/size-adjust: (.*)%;\s*ascent-override: (.*)%/g)]
  expect(shares.length).toBeGreaterThan(20)
  const reaches = Object.values(faces).map(({ ascent }) => ascent)
  for (const [whole, size, ascent] of shares) {
    const reach = (Number(size) * Number(ascent)) / 1e4
    expect(
      reaches.some(known => Math.abs(known - reach) < 0.002),
      whole,
    ).toBe(true)
  }
})

test('each rule of KaTeX’s names after its font what stands in for it, and no name without a face', () => {
  const rules = withFallbacks(
    readFileSync('node_modules/katex/dist/katex.css', 'utf8').replace(/@font-face\s*{[^}]*}/g, ''),
  )
  expect(rules).toContain('1.21em KaTeX_Main, Times_Main, Noto_Main, DejaVu_Main, math')
  expect(rules).toContain('font-family: KaTeX_Math, Times_Math, Noto_Math, DejaVu_Math;')
  for (const [name] of rules.matchAll(/(?:Times|Noto|DejaVu)_\w+/g))
    expect(fallbackFaces).toContain(`font-family: ${name};`)
})
