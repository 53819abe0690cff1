import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx'
import type { ElementContent } from 'hast'
import { writeAttributes } from './jsx-node.ts'

/** A component in the compiled prose. */
export const component = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: ElementContent[] = [],
): MdxJsxTextElementHast => ({ type: 'mdxJsxTextElement', name, attributes: writeAttributes(attributes), children })
