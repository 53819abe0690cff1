import type { Element, ElementContent, Root, Text } from 'hast'
import type { Node, Parent } from 'unist'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { beginsWithRelation, equationsIn, kept, lineGroups } from './formula-lines.ts'
import { isJsx } from './jsx-node.ts'
import { component } from './mdx-hast.ts'
import { portable } from './portable-tex.ts'
import { hasClass, span, typeset, type Math } from './typeset.ts'

/**
 * Typesets what remark-math found, at build time: no KaTeX in the browser. A formula becomes strings of HTML, which
 * src/site/formula.tsx sets into the page.
 */
export function formulas() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node, index, parent) => {
      if (isElement(node) && node.tagName === 'p') alignSides(node)
      if (parent && index !== undefined && isInline(node)) takePunctuation(node, parent.children[index + 1])
    })
    visit(tree, 'element', (element, index, parent) => {
      const math = mathIn(element)
      if (!math || !parent || index === undefined) return
      const around = { before: parent.children[index - 1], after: parent.children[index + 1] }
      const pieces = math.display ? [boxOf(math, file)] : inLine(math, file, around)
      const taken = isStop(around.after) ? 2 : 1
      parent.children.splice(index, taken, ...pieces)
      return [SKIP, index + pieces.length]
    })
  }
}

const isElement = (node: Node | undefined): node is Element => node?.type === 'element'
const isText = (node: Node | undefined): node is Text => node?.type === 'text'

/** A link, a state, a word in italics. */
const isInline = (node: Node): node is Parent & { children: ElementContent[] } =>
  isJsx(node) ? node.type === 'mdxJsxTextElement' : isElement(node) && /^(a|em|strong)$/.test(node.tagName)

const punctuation = /^[.,;:?!)\]”’，。、；：？！）》」…]+/
const opening = /[([“‘（《「]+$/

function take(text: Text, pattern: RegExp): string {
  const found = pattern.exec(text.value)?.[0] ?? ''
  text.value = text.value.replace(pattern, '')
  return found
}

const isStop = (node: Node | undefined): node is Element => isElement(node) && hasClass(node, 'stop')

/** Punctuation after a link that ends with a formula moves into it, for it must stay with the formula. */
function takePunctuation(inline: { children: ElementContent[] }, after: Node | undefined): void {
  const last = inline.children.at(-1)
  if (!isElement(last) || !mathIn(last) || !isText(after)) return
  const found = take(after, punctuation)
  if (found) inline.children.push(span('stop', [{ type: 'text', value: found }]))
}

interface Around {
  before: Node | undefined
  after: Node | undefined
}

/**
 * A formula in a line, with the punctuation around it: a browser may break a line on either side of a formula, and neither
 * a line that begins with a comma nor one that ends with a bracket will do. So they stand in a box with the part next to them.
 */
function inLine(math: Math, file: VFile, { before, after }: Around): ElementContent[] {
  const { mathml, visible } = typeset(math, file)
  const groups = lineGroups(visible)
  const left = isText(before) ? take(before, opening) : ''
  const right = isText(after) ? take(after, punctuation) : ''
  const open: ElementContent[] = left ? [{ type: 'text', value: left }] : []
  const close: ElementContent[] = isStop(after) ? [after] : right ? [{ type: 'text', value: right }] : []
  const bound = open.length + close.length > 0
  if (groups.length < 2) {
    const formula = formulaOf([mathml, seen(bound ? groups.flat() : groups.flatMap(kept))], math.tex)
    return bound ? [span('keep', [...open, formula, ...close])] : [formula]
  }
  const first = open.length > 0 ? groups.shift() : undefined
  const last = close.length > 0 ? groups.pop() : undefined
  // The spoken copy and the TeX stand once, in the first piece.
  const middle = groups.flatMap(kept)
  const spoken = first ? [] : [mathml]
  return [
    ...(first ? [span('keep', [...open, formulaOf([mathml, seen(first)], math.tex)])] : []),
    ...(middle.length + spoken.length > 0
      ? [formulaOf([...spoken, ...(middle.length > 0 ? [seen(middle)] : [])], first ? '' : math.tex)]
      : []),
    ...(last ? [span('keep', [formulaOf([seen(last)], ''), ...close])] : []),
  ]
}

const seen = (children: ElementContent[]): Element => ({
  ...span('katex-html', children),
  properties: { className: ['katex-html'], ariaHidden: 'true' },
})

const formulaOf = (children: ElementContent[], tex: string): ElementContent =>
  component('Formula', { html: toHtml(span('katex', children)), tex: portable(tex) })

const boxOf = (math: Math, file: VFile): ElementContent =>
  component('FormulaBox', math.id === undefined ? {} : { id: math.id }, [displayed(math, file)])

/** On lines of its own: where it is too wide for one, the sides stand under each other, by their equals signs. */
function displayed(math: Math, file: VFile): ElementContent {
  const side = (tex: string): Element => {
    const { visible } = typeset(
      { ...math, tex: String.raw`\displaystyle ${beginsWithRelation(tex) ? '{} ' : ''}${tex}` },
      file,
    )
    return seen(lineGroups(visible).flatMap(kept))
  }
  const equations = equationsIn(math.tex).map(([left = '', ...sides]) =>
    span('equation', [side(left), ...(sides.length > 0 ? [span('sides', sides.map(side))] : [])]),
  )
  const html = span('katex-display', [span('katex', [typeset(math, file).mathml, span('equations', equations)])])
  return component('Formula', { html: toHtml(html), tex: portable(math.tex) })
}

/** A paragraph of formulas alone, "L", "= a", "= b", is an equation in parts; so figures write theirs. */
function alignSides(paragraph: Element): void {
  const formulas = paragraph.children.filter(child => !isText(child) || child.value.trim() !== '')
  const texts = formulas.map(child => (isElement(child) ? mathIn(child)?.tex : undefined))
  const at = texts.findIndex(tex => tex !== undefined && beginsWithRelation(tex))
  if (at < 1 || texts.includes(undefined)) return
  paragraph.children = [span('equation', [...formulas.slice(0, at), span('sides', formulas.slice(at))])]
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
    ...(typeof element.properties.id === 'string' && { id: element.properties.id }),
    display: code.properties.className.includes('math-display'),
    place: element.position ?? code.position,
  }
}
