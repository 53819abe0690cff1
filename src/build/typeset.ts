import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import katex from 'katex'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { lackingCharacters } from './formula-characters.ts'

export interface Math {
  tex: string
  /** Of one that others may cite. */
  id?: string
  display: boolean
  place: Element['position']
}

/** A formula as KaTeX sets it: what is spoken, and what is seen. */
export interface Typeset {
  mathml: Element
  visible: Element
}

/**
 * A formula with `\live{training.start.slope}{3s}` keeps a hole in the visible copy and another in the MathML, which is
 * what a screen reader speaks.
 */
export function typeset(math: Math, file: VFile): Typeset {
  const live = math.tex.includes(String.raw`\live`)
  const whole = fromHtml(render(math, file, 'htmlAndMathml', String.raw`\htmlData{live=#1,digits=#2}{0}`), {
    fragment: true,
  })
  const spoken = live
    ? fromHtml(render(math, file, 'mathml', String.raw`\text{live:#1:#2;}`), { fragment: true })
    : whole
  if (live) {
    fillVisible(whole)
    fillMathml(spoken)
  }
  const mathml = partOf(whole, 'katex-mathml')
  mathml.children = spokenIn(spoken)
  const visible = partOf(whole, 'katex-html')
  standStill(visible)
  const lacking = lackingCharacters(textOf(visible))
  if (lacking.length) file.fail(`formula-characters.ts lacks ${lacking.join(' ')}`, math.place)
  return { mathml, visible }
}

/**
 * KaTeX raises and lowers signs by `position: relative`, of which a page of formulas has a thousand; and each is a piece of
 * the page that the browser puts together anew at every move of a handle. Margins that cancel out put a sign at the same
 * place, unless it is drawn (a tall bracket), which stands by the box around it.
 */
function standStill(formula: Element): void {
  visit(formula, 'element', element => {
    if (!hasClass(element, 'vlist')) return
    for (const child of element.children) {
      if (child.type !== 'element' || typeof child.properties.style !== 'string' || isDrawn(child)) continue
      child.properties.style = child.properties.style.replace(
        /(^|;)top:(-?)([\d.]+em)/,
        (_, before: string, minus: string, height: string) =>
          `${before}margin-top:${minus}${height};margin-bottom:${minus ? '' : '-'}${height}`,
      )
    }
  })
}

function isDrawn(element: Element): boolean {
  let found = false
  visit(element, 'element', ({ tagName }) => {
    found ||= tagName === 'svg'
  })
  return found
}

function textOf(element: Element): string {
  let text = ''
  visit(element, 'text', ({ value }) => {
    text += value
  })
  return text
}

export function span(className: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: [className] }, children }
}

export const hasClass = (element: Element, name: string): boolean =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name)

function partOf(tree: Root, className: string): Element {
  let found: Element | undefined
  visit(tree, 'element', element => {
    if (!hasClass(element, className)) return
    found = element
    return EXIT
  })
  if (!found) throw new Error(`KaTeX wrote no .${className}`)
  return found
}

/** Without the TeX source that KaTeX adds to its MathML: it would speak of \live. */
function spokenIn(tree: Root): ElementContent[] {
  const spoken: ElementContent[] = []
  visit(tree, 'element', element => {
    if (element.tagName !== 'math') return
    visit(element, 'element', (inner, index, parent) => {
      if (inner.tagName !== 'annotation' || !parent || index === undefined) return
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
    spoken.push(element)
    return SKIP
  })
  return spoken
}

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
