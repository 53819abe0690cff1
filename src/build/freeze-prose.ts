import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { isJsx, readPlainAttributes } from './jsx-node.ts'
import { frozen, frozenHtml } from './mdx-hast.ts'

/** Blocks of words; a table or a heading is a component of the page, and stays one. */
const blocks = ['p', 'ul', 'ol', 'blockquote']

/**
 * A paragraph in which nothing ever changes (no link, no figure, no live number) becomes one string of HTML that only
 * the server keeps: the reader's browser has it already and needs no script for it.
 */
export function freezeProse() {
  return (tree: Root) => freezeIn(tree)
}

function freezeIn(parent: Root | ElementContent): void {
  if (!('children' in parent)) return
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'element' && blocks.includes(child.tagName)) {
      const html = child.children.map(plainHtml)
      if (html.every(part => part !== null)) {
        parent.children[index] = frozen(child.tagName, html.join(''))
        continue
      }
    }
    // Into notes, derivations and answers.
    if (isJsx(child)) freezeIn(child as ElementContent)
  }
}

/** What a node is as HTML for good; null where it may change, or is a component's own. */
function plainHtml(node: Nodes): string | null {
  if (node.type === 'text') return toHtml(node)
  const known = frozenHtml(node)
  if (known !== undefined) return known
  if (isJsx(node)) {
    const attributes = readPlainAttributes(node)
    if (!attributes || (node.name !== 'span' && node.name !== 'data')) return null
    const { className, ...rest } = attributes
    return wrapped(
      {
        type: 'element',
        tagName: node.name,
        properties: { ...rest, ...(className !== undefined && { className: className.split(' ') }) },
        children: [],
      },
      node.children,
    )
  }
  if (node.type !== 'element' || node.tagName === 'a') return null
  return wrapped({ ...node, children: [] }, node.children)
}

/** An element around what is in it, if all of that is plain. */
function wrapped(element: Element, children: readonly Nodes[]): string | null {
  const inner = children.map(plainHtml)
  if (inner.includes(null)) return null
  const shell = toHtml(element)
  const end = `</${element.tagName}>`
  return shell.endsWith(end) ? shell.slice(0, -end.length) + inner.join('') + end : shell
}
