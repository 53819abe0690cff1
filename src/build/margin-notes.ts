import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Language } from '../language/language.ts'
import { isJsx, readAttributes, writeAttributes, type JsxElement } from './jsx-node.ts'
import { heightOf, noteColumn, textColumn } from './block-height.ts'

type Note = MdxJsxFlowElement

/** Notes that belong to one paragraph, by its place among the blocks of the page. */
interface Box {
  after: number
  notes: Note[]
}

const isNote = (node: RootContent): node is Note => node.type === 'mdxJsxFlowElement' && node.name === 'Note'
const isFigure = (node: RootContent | undefined) => node !== undefined && isJsx(node) && node.name === 'Figure'

/**
 * Numbers the notes, ties each to its sentence by `<Mark note="…" />`, or else to the end of the paragraph before it, and
 * says beside which rows of the page's grid it stands where the window is wide.
 */
export function marginNotes({ language }: { language: Language | null }) {
  return (tree: Root, file: VFile) => {
    const marks = marksIn(tree, file)
    const blocks: RootContent[] = []
    const boxes: Box[] = []
    let count = 0
    for (const node of tree.children) {
      if (!isNote(node)) {
        blocks.push(node)
        continue
      }
      const { id = '' } = readAttributes(node, file)
      const mark = marks.get(id) ?? markAtEnd(blocks.findLast(block => !isFigure(block)))
      if (!mark) return file.fail(`the note "${id}" stands after no paragraph`, node.position)
      const number = String(++count)
      mark.attributes = writeAttributes({ note: id, number })
      node.attributes = writeAttributes({ id, number })
      marks.delete(id)
      const after = blocks.length - 1
      const box = boxes.at(-1)
      if (box?.after === after) box.notes.push(node)
      else boxes.push({ after, notes: [node] })
    }
    for (const [note, { position }] of marks) file.fail(`there is no note "${note}"`, position)
    const rows = rowsOf(boxes, blocks, language)
    for (const [index, { notes }] of boxes.entries()) {
      const at = tree.children.findIndex(node => node === notes[0])
      tree.children.splice(at, notes.length, boxOf(notes, rows[index] ?? { start: 0, end: 1, early: false }))
    }
  }
}

function marksIn(tree: Root, file: VFile): Map<string, JsxElement> {
  const marks = new Map<string, JsxElement>()
  visit(tree, node => {
    if (!isJsx(node) || node.name !== 'Mark') return
    const { note = '' } = readAttributes(node, file)
    if (marks.has(note)) file.fail(`the note "${note}" has two marks`, node.position)
    marks.set(note, node)
  })
  return marks
}

/** A mark at the end of the last paragraph of a block. */
function markAtEnd(block: RootContent | undefined): JsxElement | undefined {
  if (!block) return undefined
  const mark: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: 'Mark', attributes: [], children: [] }
  let marked: JsxElement | undefined
  visit(
    { type: 'root', children: [block] },
    'paragraph',
    paragraph => {
      if (marked) return SKIP
      paragraph.children.push(mark)
      marked = mark
      return SKIP
    },
    true,
  )
  return marked
}

/** From one block to another, which is none of them. */
interface Rows {
  start: number
  end: number
  /** It begins above its paragraph. */
  early: boolean
}

/**
 * As many rows as there are to the next figure or the next notes, so that a long note pushes no paragraphs apart; what
 * needs more room than that begins further up.
 */
function rowsOf(boxes: readonly Box[], blocks: readonly RootContent[], language: Language | null): Rows[] {
  const total = (nodes: readonly RootContent[], column: typeof textColumn) =>
    nodes.reduce((sum, node) => sum + heightOf(node, column, language), 0)
  const rows = boxes.map(({ after, notes }, index): Rows => {
    // A figure takes the whole width of its row.
    const own = isFigure(blocks[after]) ? after + 1 : after
    const figure = blocks.findIndex((block, at) => at >= own && isFigure(block))
    const end = Math.max(
      own + 1,
      Math.min(boxes[index + 1]?.after ?? blocks.length, figure < 0 ? blocks.length : figure),
    )
    const first = (boxes[index - 1]?.after ?? -1) + 1
    const needed = total(notes, noteColumn)
    let start = own
    while (start > first && !isFigure(blocks[start - 1]) && total(blocks.slice(start, end), textColumn) < needed)
      start--
    return { start, end, early: start < own }
  })
  return rows.map((row, index) => ({ ...row, end: Math.min(row.end, rows[index + 1]?.start ?? row.end) }))
}

/** The page's title stands in the first row of its grid. */
const firstRow = 2

const boxOf = (notes: Note[], { start, end, early }: Rows): RootContent => ({
  type: 'blockquote',
  children: notes,
  data: {
    hName: 'div',
    hProperties: {
      className: early ? ['notes', 'early'] : ['notes'],
      style: `--row:${start + firstRow};--rows:${end - start}`,
    },
  },
})
