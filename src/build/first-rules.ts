interface Rule {
  /** A selector, or what an at-rule says before its block. */
  head: string
  body: string
}

const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y

/** Where the block ends that begins at an opening brace. */
function endOf(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    quoted.lastIndex = at
    const text = quoted.exec(css)?.[0]
    if (text) at += text.length - 1
    else if (css[at] === '{') depth++
    else if (css[at] === '}' && --depth === 0) return at
  }
  throw new Error('a block of the style sheet has no end')
}

/** The rules of a minified style sheet, or of a block in it. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = []
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at)
    if (open < 0) break
    const end = endOf(css, open)
    rules.push({ head: css.slice(at, open).trim(), body: css.slice(open + 1, end) })
    at = end + 1
  }
  return rules
}

const grouping = /^@(?:media|supports|layer|container)/

/** What a selector asks for without question: not what stands in brackets, which it may well do without. */
const plain = (selector: string): string => {
  const without = selector.replace(/\([^()]*\)|\[[^\]]*\]/g, '')
  return without === selector ? selector.replace(/::?[\w-]+/g, '') : plain(without)
}

/** A list of selectors, parted by the commas that stand in no brackets. */
const selectorsOf = (head: string): string[] => head.split(/,(?![^(]*\))/)

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
  const kept = (rules: readonly Rule[]): string =>
    rules
      .map(({ head, body }) => {
        if (head.startsWith('@media print')) return ''
        if (grouping.test(head)) {
          const inner = kept(rulesOf(body))
          return inner && `${head}{${inner}}`
        }
        if (head.startsWith('@')) return ''
        const selectors = selectorsOf(head).filter(holds)
        return selectors.length ? `${selectors.join(',')}{${body}}` : ''
      })
      .join('')
  const rules = rulesOf(css)
  const text = kept(rules)
  // What the kept rules name: fonts, movements, properties with a type.
  const named = rules.filter(({ head, body }) => {
    const family = head === '@font-face' && /font-family:\s*["']?([^;"']+)/.exec(body)?.[1]
    const name = family || /^@(?:keyframes|property)\s+([\w-]+)/.exec(head)?.[1]
    return name !== undefined && name !== '' && new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text)
  })
  return named.map(({ head, body }) => `${head}{${body}}`).join('') + text
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
