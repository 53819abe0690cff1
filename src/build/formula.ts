import type { Element, ElementContent, Root, Text } from 'hast'
import type { Node } from 'unist'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import katex from 'katex'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { component } from './mdx-hast.ts'

/**
 * Typesets what remark-math found, at build time: no KaTeX in the browser. A formula becomes one string of HTML, which
 * src/site/formula.tsx sets into the page; one with `\live{training.start.slope}{3s}` keeps a hole in the visible copy
 * and another in the MathML, which is what a screen reader speaks.
 */
export function formulas() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'element', (element, index, parent) => {
      const math = mathIn(element)
      if (!math || !parent || index === undefined) return
      const formula = typeset(math, file)
      parent.children[index] = math.display
        ? component('FormulaBox', {}, [formula])
        : withPunctuation(formula, math.tex, parent.children[index + 1])
      keepPunctuation(parent.children[index - 1], parent.children[index + 1])
      return SKIP
    })
  }
}

const punctuation = /^[.,;:?!)\]”’，。、；：？！）》」…]+/

/** A longer formula may have to break, and then breaks where it can. */
const short = 24

/** A short formula and the punctuation after it, which no line may begin with: one box that does not break. */
function withPunctuation(formula: ElementContent, tex: string, after: Node | undefined): ElementContent {
  const found = isText(after) && tex.length <= short ? punctuation.exec(after.value)?.[0] : undefined
  if (!isText(after) || found === undefined) return formula
  after.value = after.value.slice(found.length)
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['keep'] },
    children: [formula, { type: 'text', value: found }],
  }
}

const wordJoiner = '\u2060'

/**
 * A browser may break a line on either side of a formula; before a comma, or after a bracket, it must not.
 */
function keepPunctuation(before: Node | undefined, after: Node | undefined): void {
  if (isText(before) && /[([“‘（《「]$/.test(before.value)) before.value += wordJoiner
  if (isText(after) && punctuation.test(after.value)) after.value = wordJoiner + after.value
}

const isText = (node: Node | undefined): node is Text => node?.type === 'text'

interface Math {
  tex: string
  display: boolean
  place: Element['position']
}

/**
 * remark-math leaves `<code class="language-math math-inline">`, and for a display formula a <pre> around
 * it.
 */
function mathIn(element: Element): Math | undefined {
  const code = element.tagName === 'pre' ? element.children[0] : element
  if (code?.type !== 'element' || !Array.isArray(code.properties.className)) return undefined
  if (!code.properties.className.includes('language-math')) return undefined
  const [text] = code.children
  return {
    tex: text?.type === 'text' ? text.value : '',
    display: code.properties.className.includes('math-display'),
    place: element.position ?? code.position,
  }
}

function typeset(math: Math, file: VFile): ElementContent {
  const tex = portable(math.tex)
  const html = render(math, file, 'htmlAndMathml', String.raw`\htmlData{live=#1,digits=#2}{0}`).replace(annotation, '')
  if (!math.tex.includes(String.raw`\live`)) return component('Formula', { html, tex })
  const mathml = mathmlIn.exec(render(math, file, 'mathml', String.raw`\text{live:#1:#2;}`))?.[0] ?? ''
  const source = html.replace(mathmlIn, () => mathml.replace(annotation, ''))
  const formula = fromHtml(source, { fragment: true })
  fillVisible(formula)
  fillMathml(formula)
  return component('Formula', { html: toHtml(formula), tex })
}

/**
 * The TeX as others read it, for whoever copies the formula: without this site's own marks of quantities. Live numbers keep
 * their place (client/copying.ts fills it).
 */
function portable(tex: string): string {
  const mark = /\\htmlClass\{[^{}]*\}\{/.exec(tex)
  if (!mark) return tex.replace(/\s+/g, ' ').trim()
  const begin = mark.index + mark[0].length
  let depth = 1
  let end = begin
  for (; depth > 0 && end < tex.length; end++) {
    const escaped = tex[end - 1] === '\\'
    if (tex[end] === '{' && !escaped) depth++
    if (tex[end] === '}' && !escaped) depth--
  }
  const before = tex.slice(0, mark.index)
  const inner = tex.slice(begin, end - 1)
  // A term stays one before "^", and no letter joins a command.
  const term = /^[\^_']/.test(tex.slice(end)) ? `{${inner}}` : inner
  const gap = /\\[a-z]+$/i.test(before) && /^[a-z]/i.test(term) ? ' ' : ''
  return portable(before + gap + term + tex.slice(end))
}

/** The TeX source that KaTeX adds to its MathML: it would speak of \live. */
const annotation = /<annotation[\s\S]*?<\/annotation>/
const mathmlIn = /<math[\s\S]*<\/math>/

// Refused by an error, since KaTeX itself would only print the command in red.
function trust({ command }: { command: string }): true {
  if (command === '\\htmlClass' || command === '\\htmlData') return true
  throw new Error(`${command} has no place in a formula`)
}

type Output = 'htmlAndMathml' | 'mathml'

function render({ tex, display, place }: Math, file: VFile, output: Output, live: string): string {
  try {
    return katex.renderToString(tex, {
      output,
      displayMode: display,
      macros: { '\\live': live },
      strict: code => (code === 'htmlExtension' || code === 'unicodeTextInMathMode' ? 'ignore' : 'error'),
      trust,
    })
  } catch (error) {
    return file.fail(error instanceof Error ? error.message : String(error), place)
  }
}

/** Where a number of a figure stands: src/formula/holes.ts fills it. */
const numberHole = (tagName: 'data' | 'mn', name: string, digits: string): Element => ({
  type: 'element',
  tagName,
  properties: { dataLive: name, dataDigits: digits, ...(tagName === 'data' && { translate: 'no' }) },
  children: [],
})

/** Only the placeholder gives way: KaTeX keeps the space towards the next sign in the same element. */
function fillVisible(formula: Root): void {
  visit(formula, 'element', element => {
    const { dataLive: name, dataDigits: digits } = element.properties
    if (typeof name !== 'string') return
    delete element.properties.dataLive
    delete element.properties.dataDigits
    visit(element, 'text', (text, index, parent) => {
      if (text.value !== '0' || !parent || index === undefined) return
      parent.children[index] = numberHole('data', name, String(digits))
      return EXIT
    })
    return SKIP
  })
}

function fillMathml(formula: Root): void {
  visit(formula, 'element', element => {
    if (element.tagName !== 'mtext') return
    const [text] = element.children
    const [, name, digits] = text?.type === 'text' ? (/^live:(.+):(.+);$/.exec(text.value) ?? []) : []
    if (name === undefined || digits === undefined) return
    Object.assign(element, numberHole('mn', name, digits))
    return SKIP
  })
}
