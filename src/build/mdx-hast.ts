import type { Expression, Program } from 'estree'
import type { MdxJsxAttributeValueExpression, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx'
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm'
import type { ElementContent } from 'hast'

type AttributeValue = string | true | MdxJsxAttributeValueExpression

/** A component in the compiled prose. */
export const component = (
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: ElementContent[] = [],
): MdxJsxTextElementHast => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute',
    name: key,
    value: value === true ? null : value,
  })),
  children,
})

const program = (body: Program['body']): Program => ({ type: 'Program', sourceType: 'module', comments: [], body })

const member = (object: Expression, name: string): Expression => ({
  type: 'MemberExpression',
  object,
  property: identifier(name),
  computed: false,
  optional: false,
})
const identifier = (name: string) => ({ type: 'Identifier', name }) as const
const literal = (value: string) => ({ type: 'Literal', value, raw: JSON.stringify(value) }) as const
const env = (name: string): Expression =>
  member(member({ type: 'MetaProperty', meta: identifier('import'), property: identifier('meta') }, 'env'), name)

const serverOnly = (text: string): Expression => ({
  type: 'ConditionalExpression',
  test: { type: 'LogicalExpression', operator: '||', left: env('SSR'), right: env('DEV') },
  consequent: literal(text),
  alternate: literal(''),
})

const attributeValue = (expression: Expression): MdxJsxAttributeValueExpression => ({
  type: 'mdxJsxAttributeValueExpression',
  value: '',
  data: { estree: program([{ type: 'ExpressionStatement', expression }]) },
})

/** `{import.meta.env.SSR || import.meta.env.DEV ? text : ''}`: the text drops out of the browser's bundle. */
export const onServerOnly = (text: string): MdxJsxAttributeValueExpression => attributeValue(serverOnly(text))

const frozenTexts = new WeakMap<object, string>()

/** The HTML of a formula or of another element that only the server keeps. */
export const frozenHtml = (node: object): string | undefined => frozenTexts.get(node)

/** Remembers what an element stands for, so that a whole paragraph can be frozen around it. */
export function rememberHtml<T extends object>(node: T, html: string): T {
  frozenTexts.set(node, html)
  return node
}

/** An element whose HTML the server writes, and which the browser then leaves as it stands. */
export const frozen = (name: string, html: string): MdxJsxTextElementHast =>
  component(name, {
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: attributeValue({
      type: 'ObjectExpression',
      properties: [
        {
          type: 'Property',
          key: identifier('__html'),
          value: serverOnly(html),
          kind: 'init',
          method: false,
          shorthand: false,
          computed: false,
        },
      ],
    }),
  })

/** The import statements for components that the compiler put there; the prose itself imports nothing. */
export const imports = (files: Readonly<Record<string, string>>): MdxjsEsm => ({
  type: 'mdxjsEsm',
  value: '',
  data: {
    estree: program(
      Object.entries(files).map(([name, file]) => ({
        type: 'ImportDeclaration',
        specifiers: [{ type: 'ImportSpecifier', imported: identifier(name), local: identifier(name) }],
        source: literal(file),
        attributes: [],
      })),
    ),
  },
})
