import type { Node } from 'unist'
import type { RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Language } from '../language/language.ts'
import { isJsx } from './jsx-node.ts'

/** A column by the signs that go into a line of it, and what a line and the space after a paragraph take, in pixels. */
interface Column {
  signs: Record<Language, number>
  line: number
  gap: number
}

export const textColumn: Column = { signs: { en: 78, zh: 42 }, line: 29, gap: 16 }
export const noteColumn: Column = { signs: { en: 40, zh: 19 }, line: 23, gap: 16 }

/** How much of a formula's TeX is seen. */
const seen = 0.45

function signsIn(node: Node): number {
  let signs = 0
  visit(node, inner => {
    if ('value' in inner && typeof inner.value === 'string') {
      signs += inner.value.length * (inner.type === 'inlineMath' ? seen : 1)
    }
  })
  return signs
}

/** About how high a block of the prose stands, for what is set beside it: where it errs, there is a gap and no harm. */
export function heightOf(node: RootContent, column: Column, language: Language | null): number {
  const inside = (children: readonly RootContent[]) =>
    children.reduce((sum, child) => sum + heightOf(child, column, language), 0)
  if (node.type === 'heading') return 130 - 20 * node.depth
  if (node.type === 'math') return 70
  if (node.type === 'table') return 45 * node.children.length
  // What is written on one line with its tags has no paragraph inside.
  if (node.type === 'paragraph' || ('children' in node && node.children.some(({ type }) => type === 'text'))) {
    const lines = Math.ceil(signsIn(node) / column.signs[language ?? 'en'])
    return lines * column.line + column.gap
  }
  // A derivation and a question have a line of buttons.
  if (isJsx(node)) return inside(node.children) + (node.name === 'Note' ? 0 : 60)
  return 'children' in node ? inside(node.children) : 0
}
