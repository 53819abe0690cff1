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

test('signs are raised by margins that cancel out, but for a drawn bracket', async () => {
  const styles = async (tex: string) =>
    [...(await compileEnglish(`$${tex}$`)).matchAll(/<span style=\\"([^"]*top:[^"]*)\\"/g)].map(([, style]) => style)
  const raised = await styles('x_1^2')
  expect(raised).toHaveLength(2)
  for (const style of raised) {
    const [, up, down] = /margin-top:([-\d.]+)em;margin-bottom:([-\d.]+)em/.exec(style ?? '') ?? []
    expect(Number(up)).toBeLessThan(0)
    expect(Number(up) + Number(down)).toBe(0)
  }
  expect(await styles(String.raw`\left|\dfrac{a}{b}\right|`)).toContainEqual(expect.stringMatching(/^top:/))
})

test('terms carry the class of their quantity', async () => {
  expect(await compileEnglish(String.raw`$\htmlClass{term-slope}{\sigma'}$`)).toContain('term-slope')
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

/** The pieces of the first paragraph, as words: what stands in one box is in brackets. */
async function piecesOf(source: string): Promise<string> {
  const code = await compileEnglish(source)
  const body = /_components\.p, \{\s*children: ([\s\S]*?)\n {2}\}\)/.exec(code)?.[1] ?? code
  return body
    .replace(/<span class=\\"katex-mathml.*?<\/math><\/span>/g, '~')
    .replace(/<span class=\\"(?:keep|joined)\\">/g, '[')
    .replace(/<span class=\\"katex-base/g, '|<')
    .replace(/<[^>]*>/g, '')
    .replace(/_jsxs?\((?:_components\.span|Formula), \{\s*(?:className: "(\w+)",\s*)?(?:children|html):\s*/g, '{$1 ')
    .replace(/,\s*tex: "(?:[^"\\]|\\.)*"/g, '')
    .replace(/\s*\}\)/g, '}')
    .replace(/\s+/g, ' ')
}

test('punctuation around a formula stands in one box with the part of the formula next to it', async () => {
  expect(await piecesOf('设 $x$，则')).toContain('{keep [{ "~|x"}, "，"]}')
  const long = await piecesOf(String.raw`设（$\sigma(z)(1 - \sigma(z)) = \sigma'(z)$）。则`)
  expect(long).toContain('{keep ["（", { "~|σ(z)(1−|σ(z))="}]}, {keep [{ "|σ′(z)"}, "）。"]}')
  expect(await piecesOf('with $x$ [as](/) before')).not.toContain('keep')
})

test('punctuation after a link that ends with a formula moves into the link, without its line', async () => {
  expect(await piecesOf('See [less than $1/e$](/), then.')).toContain('{keep [{ "~|1/e"}, {stop ","}]}')
})

test('a formula breaks after a relation and between terms, never within brackets', async () => {
  expect(await piecesOf(String.raw`so $a = \sigma(z) = 1/(1 + e^{-z})$ is`)).toContain('"~|a=|σ(z)=[|1/(1+|e−z)"')
  expect(await piecesOf(String.raw`so $\max(s, 0) - sy + \log(1 + e^{-s})$ is`)).toContain(
    '"~|max(s,0)−|sy+[|log(1+|e−s)"',
  )
  expect(await piecesOf(String.raw`so $\eta = 0.15$ is`)).toContain('"~[|η=|0.15"')
})

test('a formula on lines of its own stands by its equations and their sides', async () => {
  const code = await compileEnglish(String.raw`$$
P(y = 1) = g(s) , \qquad \htmlClass{term-error}{L} = \left[ a = b \right] \approx \{0, 1\}.
$$`)
  expect(code.match(/class=\\"equation\\"/g)).toHaveLength(2)
  expect(code.match(/class=\\"sides\\"/g)).toHaveLength(2)
  expect(code.match(/class=\\"katex-html\\"/g)).toHaveLength(2 + 1 + 2)
  // It is spoken once and whole.
  expect(code.match(/<math /g)).toHaveLength(1)
})

test('formulas alone in a paragraph are the sides of one equation, as figures write theirs', async () => {
  const code = await compileEnglish('$L$ $=a$ $=b$')
  expect(code).toMatch(/className: "equation",\s*children: \[_jsx\(Formula/)
  expect(code).toMatch(/className: "sides",\s*children: \[_jsx\(Formula/)
  expect(await compileEnglish('so $L$ $=a$')).not.toContain('equation')
})

test('a mistake in the TeX fails with its line', async () => {
  await expect(compileEnglish('One.\n\nTwo $\\frac{1}$.')).rejects.toMatchObject({ line: 3, file: 'chapter/en.mdx' })
})

test('TeX that could reach outside the formula is refused', async () => {
  await expect(compileEnglish(String.raw`$\href{https://example.org}{x}$`)).rejects.toThrow('has no place in a formula')
})
