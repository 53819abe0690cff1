import { createProcessor } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import { visit } from 'unist-util-visit'
import { formulaId } from './formula-id.ts'
import { idIn } from './heading-id.ts'
import { isJsx, type JsxElement } from './jsx-node.ts'

/** What the translations of a chapter have in common. */
export const outlineKinds = [
  'heading',
  'figure',
  'display formula',
  'inline formula',
  'note',
  'derivation',
  'question',
] as const

export interface OutlineEntry {
  kind: (typeof outlineKinds)[number]
  /** An id, a name, or the TeX without the words in it. */
  name: string
  line: number
}

const parser = createProcessor({ remarkPlugins: [remarkMath, remarkGfm] })

export const outlineOf = (source: string): OutlineEntry[] => outline(parser.parse(source))

export function outline(tree: Root): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  visit(tree, node => {
    const add = (kind: OutlineEntry['kind'], name: string | null | undefined) =>
      entries.push({ kind, name: name ?? '', line: node.position?.start.line ?? 1 })
    if (node.type === 'heading')
      add(
        'heading',
        node.children.map(idIn).find(id => id !== undefined),
      )
    if (node.type === 'math')
      add('display formula', [formulaId(node.meta), comparable(node.value)].filter(Boolean).join(': '))
    if (node.type === 'inlineMath') add('inline formula', comparable(node.value))
    if (isJsx(node) && node.name === 'Figure') add('figure', textAttribute(node.attributes, 'of'))
    if (isJsx(node) && node.name === 'Note') add('note', textAttribute(node.attributes, 'id'))
    if (isJsx(node) && node.name === 'Derivation') add('derivation', textAttribute(node.attributes, 'id'))
    if (isJsx(node) && node.name === 'Predict') add('question', textAttribute(node.attributes, 'id'))
  })
  return entries
}

/** Words inside a formula are translated, and white space means nothing. */
const comparable = (tex: string) =>
  tex
    .replace(/\\text\{[^{}]*\}/g, String.raw`\text{}`)
    .replace(/\s+/g, ' ')
    .trim()

function textAttribute(attributes: JsxElement['attributes'], name: string) {
  const value = attributes.find(attribute => 'name' in attribute && attribute.name === name)?.value
  return typeof value === 'string' ? value : undefined
}
