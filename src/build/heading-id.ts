import type { Heading, Root } from 'mdast'
import type { MdxTextExpression } from 'mdast-util-mdx-expression'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** A heading of level 2, for the list of contents. */
export interface Section {
  id: string
  title: string
}

declare module 'vfile' {
  interface DataMap {
    sections: Section[]
  }
}

const wellFormed = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * `## Title {/* english-id *\/}`: the id stands with the heading, so that rewording or translating a title
 * breaks no link. `taken` are ids that the page uses otherwise, the figures' names.
 */
export function headingIds({ taken }: { taken: readonly string[] }) {
  return (tree: Root, file: VFile) => {
    const ids = new Set(taken)
    const sections: Section[] = []
    visit(tree, 'heading', heading => {
      if (heading.depth === 1) file.fail('the page’s h1 is its title in chapters.ts', heading.position)
      const id = takeId(heading)
      const title = plainText(heading)
      const fail = (reason: string) => file.fail(reason, heading.position)
      if (id === undefined) return fail(`the heading "${title}" needs an id: {/* english-words */}`)
      if (!wellFormed.test(id)) fail(`"${id}" is no id: lower-case words joined by hyphens`)
      if (ids.has(id)) fail(`the id "${id}" is taken already, by a heading or a figure`)
      ids.add(id)
      heading.data = { ...heading.data, hProperties: { id } }
      if (heading.depth === 2) sections.push({ id, title })
    })
    file.data.sections = sections
  }
}

/** Takes the comment with the id off the end of the heading. */
function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1)
  const id = last && idIn(last)
  if (id === undefined) return undefined
  heading.children.pop()
  const before = heading.children.at(-1)
  if (before?.type === 'text') before.value = before.value.trimEnd()
  return id
}

/** The id that a node of a heading carries. */
export const idIn = (node: Heading['children'][number] | MdxTextExpression): string | undefined =>
  node.type === 'mdxTextExpression' ? /^\s*\/\*\s*(.*?)\s*\*\/\s*$/.exec(node.value)?.[1] : undefined

export function plainText(heading: Heading): string {
  let text = ''
  visit(heading, node => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath') text += node.value
  })
  return text.trim()
}
