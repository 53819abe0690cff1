import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { isJsx, readAttributes } from './jsx-node.ts'

const isElement = (node: { type: string }): node is Element => node.type === 'element'
const named = (parent: Element, tagName: string) =>
  parent.children.filter((child): child is Element => isElement(child) && child.tagName === tagName)

const text = (value: string): ElementContent => ({ type: 'text', value })

function wordsIn(cell: Element): string {
  let words = ''
  visit(cell, 'text', ({ value }) => void (words += value))
  return words.trim()
}

/**
 * `<Table caption="…">` around a table of the prose gives it its caption. The first cell of a row heads the row, and where
 * it is empty the one above heads it too. With `as="cards"` each row is a card on a phone, its cells named by their columns.
 */
export function tables() {
  return (tree: Root, file: VFile) => {
    const captioned = new Set<Element>()
    visit(tree, node => {
      if (!isJsx(node) || node.name !== 'Table') return
      const { caption, as } = readAttributes(node, file)
      if (!caption) return file.fail('<Table> needs a caption', node.position)
      const table = node.children.find((child): child is Element & typeof child => isElement(child))
      if (table?.tagName !== 'table') return file.fail('<Table> stands around a table', node.position)
      captioned.add(table)
      headRows(table)
      if (as === 'cards') asCards(table)
      table.children.unshift({ type: 'element', tagName: 'caption', properties: {}, children: [text(caption)] })
    })
    visit(tree, 'element', element => {
      if (element.tagName !== 'table' || captioned.has(element)) return
      file.fail('a table stands in <Table caption="…">', element.position)
    })
  }
}

const rowsOf = (table: Element, part: 'thead' | 'tbody') => named(table, part).flatMap(rows => named(rows, 'tr'))

function headRows(table: Element): void {
  for (const row of rowsOf(table, 'thead')) for (const cell of named(row, 'th')) cell.properties.scope = 'col'
  let head: Element | undefined
  for (const row of rowsOf(table, 'tbody')) {
    const [first] = named(row, 'td')
    if (!first) continue
    if (first.children.length === 0 && head) {
      head.properties.rowSpan = Number(head.properties.rowSpan ?? 1) + 1
      row.children = row.children.filter(child => child !== first)
      continue
    }
    first.tagName = 'th'
    first.properties.scope = 'row'
    head = first
  }
}

/** Set as blocks, a table's parts would no longer be announced as such; so they say what they are. */
function asCards(table: Element): void {
  table.properties.className = ['cards']
  table.properties.role = 'table'
  const columns = rowsOf(table, 'thead').flatMap(row => named(row, 'th').map(wordsIn))
  for (const part of [...named(table, 'thead'), ...named(table, 'tbody')]) part.properties.role = 'rowgroup'
  for (const row of [...rowsOf(table, 'thead'), ...rowsOf(table, 'tbody')]) {
    row.properties.role = 'row'
    for (const cell of named(row, 'th'))
      cell.properties.role = cell.properties.scope === 'row' ? 'rowheader' : 'columnheader'
    for (const [index, cell] of named(row, 'td').entries()) {
      cell.properties.role = 'cell'
      cell.properties.dataLabel = columns[index + 1] ?? ''
    }
  }
}
