import type { Element, ElementContent } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { hasClass, span } from './typeset.ts'

/** A formula this short stays in one piece: "η = 0.15". */
const short = 12

function textOf(nodes: readonly ElementContent[]): string {
  let text = ''
  for (const node of nodes) visit(node, 'text', ({ value }) => void (text += value))
  return text
}

/** KaTeX joins brackets that follow each other: "))"; what stands above and below them is another matter. */
function brackets(sign: Element): number {
  let count = 0
  visit(sign, node => {
    if (node.type === 'element' && hasClass(node, 'msupsub')) return SKIP
    if (node.type === 'text') count += node.value.length
  })
  return count
}

/**
 * KaTeX lets a line break after every sign; here it may after a relation ("=") and, in a longer formula, between the terms
 * of a sum, but never within brackets. Each group is what stays together.
 */
export function lineGroups(visible: Element): ElementContent[][] {
  const boxes = visible.children
  const long = textOf(boxes).length > short
  const groups: ElementContent[][] = [[]]
  let depth = 0
  for (const box of boxes) {
    groups.at(-1)?.push(box)
    if (box.type !== 'element') continue
    const signs = signsIn(box)
    for (const sign of signs)
      depth += hasClass(sign, 'mopen') ? brackets(sign) : hasClass(sign, 'mclose') ? -brackets(sign) : 0
    const last = signs.at(-1)
    const ends = last && (hasClass(last, 'mrel') || hasClass(last, 'mbin'))
    if (long && depth === 0 && ends && !isLoneRelation(box)) groups.push([])
  }
  return groups.filter(group => group.length > 0)
}

const signsIn = (box: ElementContent | undefined): Element[] =>
  box?.type === 'element'
    ? box.children.filter((child): child is Element => child.type === 'element' && !hasClass(child, 'mspace'))
    : []

/** The equals sign that a side begins with; KaTeX sets it into a box of its own. */
function isLoneRelation(box: ElementContent | undefined): boolean {
  const signs = signsIn(box).filter(sign => textOf([sign]) !== '')
  return signs.length === 1 && signs.every(sign => hasClass(sign, 'mrel'))
}

/** A group that does not break, unless it alone is wider than the line; and not even then right after its equals sign. */
export function kept(group: ElementContent[]): ElementContent[] {
  if (group.length < 2) return group
  if (!isLoneRelation(group[0])) return [span('keep', group)]
  const joined = span('joined', group.slice(0, 2))
  return group.length > 2 ? [span('keep', [joined, ...group.slice(2)])] : [joined]
}

const relation = /^(?:[=<>]|\\(?:approx|le|ge|to)(?![a-zA-Z]))/
export const beginsWithRelation = (tex: string): boolean => relation.test(tex.replace(/^\\displaystyle\s*/, ''))

const separator = /^\\qquad(?![a-zA-Z])/

/** `a = b = c , \qquad d = e` by its equations, and each of them by its sides: ["a", "= b", "= c ,"], ["d", "= e"]. */
export function equationsIn(tex: string): string[][] {
  const equations: string[][] = [['']]
  const add = (text: string) => {
    const sides = equations.at(-1) ?? []
    sides.push((sides.pop() ?? '') + text)
  }
  let depth = 0
  for (let at = 0; at < tex.length;) {
    const rest = tex.slice(at)
    if (depth === 0 && separator.test(rest)) {
      equations.push([''])
      at += String.raw`\qquad`.length
      continue
    }
    if (depth === 0 && relation.test(rest)) equations.at(-1)?.push('')
    // A command, or an escaped brace, is one sign.
    const sign = /^\\(?:[a-zA-Z]+|.)|^[\s\S]/.exec(rest)?.[0] ?? ''
    if (/^[{([]$/.test(sign)) depth++
    if (/^[})\]]$/.test(sign)) depth--
    add(sign)
    at += sign.length
  }
  return equations.map(sides => sides.map(side => side.trim()).filter(side => side !== ''))
}
