import type { ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { frozen } from './mdx-hast.ts'

/** Where KaTeX sets its boxes side by side, so that one more <span> around some of them changes nothing. */
const rows = ['katex-html', 'katex-base', 'enclosing']

/**
 * Between the live numbers of a formula's visible copy nothing ever changes: as strings that only the
 * server keeps, those stretches cost the browser no script. `source` is the HTML that the formula was
 * parsed from.
 */
export function freezeAround(formula: Root, source: string): void {
  visit(formula, 'element', element => {
    const { className } = element.properties
    if (!Array.isArray(className) || !rows.some(name => className.includes(name)) || !isLive(element)) return
    element.children = stretches(element.children).flatMap(({ live, nodes }) => {
      const html = source.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset)
      return live ? nodes : [frozen('span', html)]
    })
  })
}

function isLive(node: ElementContent): boolean {
  let found = false
  visit(node, 'mdxJsxTextElement', () => { found = true })
  return found
}

/** Neighbours that are live, or are not, together. */
function stretches(nodes: readonly ElementContent[]): { live: boolean; nodes: ElementContent[] }[] {
  const result: { live: boolean; nodes: ElementContent[] }[] = []
  for (const node of nodes) {
    const live = isLive(node)
    const last = result.at(-1)
    if (last?.live === live) last.nodes.push(node)
    else result.push({ live, nodes: [node] })
  }
  return result
}
