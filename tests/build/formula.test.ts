import { expect, test } from 'vitest'
import { compileEnglish } from './compile.ts'

const onPage = '<Figure of="sample"/>\n\n'

test('a formula is typeset into one string', async () => {
  const code = await compileEnglish('[Take](/) $x^2$ of it.')
  expect(code).toMatch(/_jsx\(Formula, \{\s*html: "<span class=\\"katex\\">/)
  expect(code).toContain('<math xmlns')
  expect(code).not.toContain('annotation')
})

test('a display formula stands in a box of its own', async () => {
  expect(await compileEnglish('$$\nx\n$$')).toMatch(/_jsx\(FormulaBox, \{\s*children: _jsx\(Formula/)
})

test('terms carry the class of their quantity', async () => {
  expect(await compileEnglish(String.raw`$\htmlClass{term-slope}{\sigma'}$`)).toContain('term-slope')
})

test('its TeX goes along as others read it: without our own marks, with the places of live numbers', async () => {
  const tex = async (source: string) => {
    const found = /tex: ("[^\n]*")/.exec(await compileEnglish(onPage + `$${source}$`))?.[1] ?? 'null'
    return JSON.parse(found) as unknown
  }
  expect(await tex(String.raw`\sigma'(z)\,x`)).toBe(String.raw`\sigma'(z)\,x`)
  expect(await tex(String.raw`\htmlClass{term-slope}{\frac{\htmlClass{term-error}{a}}{b}} + \{1\}`)).toBe(
    String.raw`\frac{a}{b} + \{1\}`,
  )
  expect(await tex(String.raw`\cdot\htmlClass{term-slope}{x}\htmlClass{term-error}{(a-y)}^2`)).toBe(
    String.raw`\cdot x{(a-y)}^2`,
  )
  expect(await tex(String.raw`e^{-z}\htmlClass{term-error}{\live{sample.double}{2}}`)).toBe(
    String.raw`e^{-z}\live{sample.double}{2}`,
  )
})

test('a live number has its hole in the visible copy and in the MathML, where it is an <mn>', async () => {
  const code = await compileEnglish(onPage + String.raw`$x = \live{sample.a.b-c}{3s}$`)
  expect(
    code.match(/<data data-live=\\"sample\.a\.b-c\\" data-digits=\\"3s\\" translate=\\"no\\"><\/data>/g),
  ).toHaveLength(1)
  expect(code.match(/<mn data-live=\\"sample\.a\.b-c\\" data-digits=\\"3s\\"><\/mn>/g)).toHaveLength(1)
})

test('no placeholder is left where a live number stands', async () => {
  const code = await compileEnglish(onPage + String.raw`$x = \live{sample.double}{2}$`)
  expect(code).not.toMatch(/>0<|live:/)
})

test('the space between a live number and the next sign is kept', async () => {
  const code = await compileEnglish(onPage + String.raw`$\live{sample.double}{2} - y = \live{sample.double}{2}$`)
  const spaces = await compileEnglish(onPage + String.raw`$1 - y = 1$`)
  const count = (text: string) => text.match(/mspace/g)?.length
  expect(count(code)).toBe(count(spaces))
})

test('punctuation after a formula stays on its line', async () => {
  expect(await compileEnglish('设 $x$，则')).toMatch(
    /className: "keep",\s*children: \[_jsx\(Formula, \{\s*html: "[^\n]*",\s*tex: "x"\s*\}\), "，"\]/,
  )
  expect(await compileEnglish(String.raw`设 $\sigma(z)(1 - \sigma(z)) = \sigma'(z)$，则`)).toContain('\u2060，')
  expect(await compileEnglish('with $x$ [as](/) before')).not.toContain('\u2060')
})

test('a mistake in the TeX fails with its line', async () => {
  await expect(compileEnglish('One.\n\nTwo $\\frac{1}$.')).rejects.toMatchObject({ line: 3, file: 'chapter/en.mdx' })
})

test('TeX that could reach outside the formula is refused', async () => {
  await expect(compileEnglish(String.raw`$\href{https://example.org}{x}$`)).rejects.toThrow('has no place in a formula')
})
