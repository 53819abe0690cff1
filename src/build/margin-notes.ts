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
      const mark = marks.get(id) ?? markAtEnd(blocks.at(-1))
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
    for (const [index, box] of boxes.entries()) {
      const rows = rowsOf(box, { blocks, last: boxes[index - 1], next: boxes[index + 1], language })
      const at = tree.children.findIndex(node => node === box.notes[0])
      tree.children.splice(at, box.notes.length, boxOf(box.notes, rows))
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
  if (!block || isFigure(block)) return undefined
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

interface Rows {
  start: number
  count: number
  /** It begins above its paragraph. */
  early: boolean
}

interface Around {
  blocks: readonly RootContent[]
  last: Box | undefined
  next: Box | undefined
  language: Language | null
}

/**
 * As many rows as there are to the next figure or the next notes, so that a long note pushes no paragraphs apart; what
 * needs more room than that begins further up.
 */
function rowsOf({ after, notes }: Box, { blocks, last, next, language }: Around): Rows {
  const figure = blocks.findIndex((block, at) => at > after && isFigure(block))
  const end = Math.min(next?.after ?? blocks.length, figure < 0 ? blocks.length : figure)
  const total = (nodes: readonly RootContent[], column: typeof textColumn) =>
    nodes.reduce((sum, node) => sum + heightOf(node, column, language), 0)
  const needed = total(notes, noteColumn)
  let start = after
  while (start > 0 && start - 1 > (last?.after ?? -1) && !isFigure(blocks[start - 1])) {
    if (total(blocks.slice(start, end), textColumn) >= needed) break
    start--
  }
  return { start, count: end - start, early: start < after }
}

/** The page's title stands in the first row of its grid. */
const firstRow = 2

const boxOf = (notes: Note[], { start, count, early }: Rows): RootContent => ({
  type: 'blockquote',
  children: notes,
  data: {
    hName: 'div',
    hProperties: {
      className: early ? ['notes', 'early'] : ['notes'],
      style: `--row:${start + firstRow};--rows:${count}`,
    },
  },
})
