import type { Node } from 'unist'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { VFile } from 'vfile'

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

export const isJsx = (node: Node): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** The attributes of an element in the prose: plain text all of them, anything else fails the build. */
export function readAttributes(element: JsxElement, file: VFile): Record<string, string> {
  return Object.fromEntries(
    element.attributes.map(attribute => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        return file.fail(`<${element.name}> takes attributes of the form name="text" only`, element.position)
      }
      return [attribute.name, attribute.value]
    }),
  )
}

export const writeAttributes = (attributes: Readonly<Record<string, string>>): MdxJsxAttribute[] =>
  Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }))
