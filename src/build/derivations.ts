import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { isJsx, writeAttributes } from './jsx-node.ts'

type Child = MdxJsxFlowElement['children'][number]

const element = (
  name: string,
  children: Child[],
  attributes: Readonly<Record<string, string>> = {},
): MdxJsxFlowElement => ({ type: 'mdxJsxFlowElement', name, attributes: writeAttributes(attributes), children })

/**
 * `<Derivation id="…">`, its steps parted by `---`, becomes a list of `<Step>`s;
 * `<Predict id="…" answer="2">`, a question, a list of guesses and an answer, becomes `<Question>`, `<Guess>`s and
 * `<Answer>`. The prose stays plain text with one name around it.
 */
export function derivations() {
  return (tree: Root, file: VFile) =>
    visit(tree, node => {
      if (!isJsx(node) || (node.name !== 'Derivation' && node.name !== 'Predict')) return
      if (node.type !== 'mdxJsxFlowElement')
        return file.fail(`<${node.name}> stands on lines of its own`, node.position)
      if (node.name === 'Derivation') {
        const steps = split(node.children)
        if (steps.length < 2) file.fail('a derivation has steps, parted by ---', node.position)
        node.children = steps.map(step => element('Step', step))
        return
      }
      const at = node.children.findIndex(child => child.type === 'list')
      const guesses = node.children[at]
      if (guesses?.type !== 'list' || at === 0 || at === node.children.length - 1) {
        return file.fail('a <Predict> is a question, a list of guesses and an answer', node.position)
      }
      node.children = [
        element('Question', node.children.slice(0, at)),
        ...guesses.children.map((item, index) => element('Guess', inline(item.children), { value: String(index + 1) })),
        element('Answer', node.children.slice(at + 1)),
      ]
    })
}

function split(children: readonly Child[]): Child[][] {
  const steps: Child[][] = [[]]
  for (const child of children) {
    if (child.type === 'thematicBreak') steps.push([])
    else steps.at(-1)?.push(child)
  }
  return steps.filter(step => step.length > 0)
}

/** Of what may stand anywhere in a document, all but its front matter may stand in an element of the prose. */
const isChild = (node: RootContent): node is Child => node.type !== 'yaml'

/** A guess is a few words in a label, where no paragraph may stand. */
const inline = (children: readonly RootContent[]): Child[] =>
  children.flatMap((child): RootContent[] => (child.type === 'paragraph' ? child.children : [child])).filter(isChild)
