import { parse, type AtRule, type Root } from 'postcss'

const grouping = ['media', 'supports', 'layer', 'container']

/** What a selector asks for without question: not what stands in brackets, which it may well do without. */
const plain = (selector: string): string => {
  const without = selector.replace(/\([^()]*\)|\[[^\]]*\]/g, '')
  return without === selector ? selector.replace(/::?[\w-]+/g, '') : plain(without)
}

/** The names that some HTML has for selectors to ask for. */
function namesIn(html: string): ReadonlySet<string> {
  const names = new Set(['html', 'body'])
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)) {
    names.add(tag.toLowerCase())
    for (const [, name, value = ''] of attributes.matchAll(/\s(class|id)="([^"]*)"/g)) {
      for (const word of value.split(/\s+/)) names.add((name === 'id' ? '#' : '.') + word)
    }
  }
  return names
}

/**
 * Of a minified style sheet, the rules that may hold for some HTML on a screen: those that ask for no class, id or element
 * that it has not. Too many rather than too few: the whole sheet follows, and must change nothing of what is there.
 */
export function firstRules(css: string, html: string): string {
  const names = namesIn(html)
  const holds = (selector: string) =>
    (plain(selector).match(/[.#]?(?:[a-z_]|\\.)(?:[\w-]|\\.)*/gi) ?? []).every(name =>
      names.has(/^[.#]/.test(name) ? name : name.toLowerCase()),
    )
  const root = parse(css)
  const named = takeNamed(root)
  root.walkComments(comment => {
    comment.remove()
  })
  root.walkAtRules(rule => {
    if (!grouping.includes(rule.name) || (rule.name === 'media' && rule.params.startsWith('print'))) rule.remove()
  })
  root.walkRules(rule => {
    rule.selectors = rule.selectors.filter(holds)
    if (rule.selector === '') rule.remove()
  })
  dropEmpty(root)
  const text = root.toString().trim()
  return named.filter(({ name }) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text)).join('') + text
}

/** What other rules name, with its name: fonts, movements, properties with a type. */
function takeNamed(root: Root) {
  const named: { name: string; toString(): string }[] = []
  root.each(node => {
    if (node.type !== 'atrule') return
    const name = nameOf(node)
    if (name !== undefined) named.push({ name, toString: () => node.toString() })
  })
  return named
}

function nameOf(rule: AtRule): string | undefined {
  if (rule.name === 'keyframes' || rule.name === 'property') return rule.params
  if (rule.name !== 'font-face') return undefined
  const family = rule.nodes?.find(node => node.type === 'decl' && node.prop === 'font-family')
  return family?.type === 'decl' ? family.value.replace(/^["']|["']$/g, '') : undefined
}

/** Takes groups away that hold nothing any more, those in groups first. */
function dropEmpty(group: Root | AtRule): void {
  group.each(node => {
    if (node.type !== 'atrule') return
    dropEmpty(node)
    if (node.nodes?.length === 0) node.remove()
  })
}

const sheetLink = /\s*<link rel="stylesheet"[^>]*\shref="([^"]*)"[^>]*>/

/** The address of a page's style sheet. */
export function sheetOf(template: string): string {
  const address = sheetLink.exec(template)?.[1]
  if (address === undefined) throw new Error('index.html has no style sheet')
  return address
}

/** What stands over the first figure or heading of an article, up to the end tag of the last paragraph there. */
const beginning = /^[\s\S]*?<article[^>]*>[\s\S]*?(?=<\/[\w-]+>\s*<div )/

/**
 * The page with the rules of its beginning in its head. The style sheet follows where the beginning ends: that is painted
 * before the sheet has come, and nothing after it is. A page that is no article waits for the sheet as a whole.
 */
export function withFirstRules(page: string, css: string): string {
  const first = beginning.exec(page)?.[0]
  if (first === undefined) return page
  const [link = ''] = sheetLink.exec(page) ?? []
  const body = first.slice(first.indexOf('<body'))
  // Firefox goes on without the sheet, and waits before a script.
  const sheet = `${link.trim()}<script> </script>`
  return (first + sheet + page.slice(first.length)).replace(link, () => `<style>${firstRules(css, body)}</style>`)
}
