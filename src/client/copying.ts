import { plainNumber } from '../language/plain-number.ts'

/** What a copied piece holds that reads badly elsewhere. */
const formula = '.formula[data-tex]'
const minus = /−/g
const forHandsAndEars = '.anchor, .copied, .skip-figure, .heard'
const unseen = /[\u2060\u200b]/g

/** A formula that may break stands in pieces, and its TeX with the first. */
function beginOf(piece: HTMLElement): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(formula)]
  const at = all.indexOf(piece)
  return (
    all
      .slice(0, at + 1)
      .filter(({ dataset }) => dataset.tex !== '')
      .at(-1) ?? piece
  )
}

/** A formula is copied whole, wherever in it the selection begins or ends. */
function wholeFormulas(selected: Range): Range {
  const range = selected.cloneRange()
  const around = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(formula)
  const [first, last] = [around(range.startContainer), around(range.endContainer)]
  if (first) range.setStartBefore(beginOf(first))
  if (last) range.setEndAfter(last)
  return range
}

/** 2.5×10⁻⁷ as TeX; where it is a word, TeX's sign for it or the word as text. */
function numberInTex(data: HTMLDataElement | null): string {
  if (!data) return ''
  if (/^-?Infinity$/.test(data.value)) return data.value.replace('Infinity', String.raw`\infty`)
  const number = plainNumber(data.textContent)
  if (Number.isNaN(Number(number))) return String.raw`\text{${number}}`
  return number.replace(/e(-?\d+)$/, String.raw`\times10^{$1}`)
}

function texOf(element: HTMLElement): string {
  const tex = (element.dataset.tex ?? '').replace(/\\live\{([^{}]*)\}\{[^{}]*\}/g, (_, name: string) =>
    numberInTex(element.querySelector<HTMLDataElement>(`data[data-live="${CSS.escape(name)}"]`)),
  )
  return element.querySelector('.katex-display') ? `$$${tex}$$` : `$${tex}$`
}

/** In a figure's own table each number in full, elsewhere as it is shown. */
const numberIn = (data: HTMLDataElement) =>
  data.closest('table[id$="-data"]') ? data.value : plainNumber(data.textContent)

/** A table's cells keep their table around them, wherever the selection begins. */
function cloneOf(range: Range): HTMLElement {
  const box = document.createElement('div')
  const common = range.commonAncestorContainer
  const table = (common instanceof Element ? common : common.parentElement)?.closest('table')
  const cell = (common instanceof Element ? common : common.parentElement)?.closest('td, th')
  if (!table || cell) {
    box.append(range.cloneContents())
    return box
  }
  const copy = document.createElement('table')
  copy.id = table.id
  copy.append(range.cloneContents())
  box.append(copy)
  return box
}

/** Whether nothing but blanks stands between two pieces. */
function isNext(one: Node, other: Node): boolean {
  const between = document.createRange()
  between.setStartAfter(one)
  between.setEndBefore(other)
  return between.toString().trim() === ''
}

/** Each formula as its TeX; several in a row, as a figure's formula is so that it can break between them, as one again. */
function writeFormulas(box: HTMLElement): boolean {
  let last: Text | null = null
  for (const element of box.querySelectorAll<HTMLElement>(formula)) {
    const tex = element.dataset.tex === '' ? '' : texOf(element)
    if (last && /^\$(=|\{\})/.test(tex) && isNext(last, element)) {
      last.data = `${last.data.slice(0, -1)} ${tex.slice(1)}`
      element.remove()
      continue
    }
    const text = new Text(tex)
    element.replaceWith(text)
    if (tex !== '') last = text
  }
  return last !== null
}

/** As it is to be read elsewhere; null where the browser's own copy is as good. */
function readable(range: Range): HTMLElement | null {
  const box = cloneOf(range)
  let changed = writeFormulas(box)
  for (const data of box.querySelectorAll('data')) {
    const text = numberIn(data)
    if (text === data.textContent) continue
    data.textContent = text
    changed = true
  }
  for (const sign of box.querySelectorAll(forHandsAndEars)) {
    sign.remove()
    changed = true
  }
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    const text = node.data.replace(minus, '-').replace(unseen, '')
    if (text === node.data) continue
    node.data = text
    changed = true
  }
  return changed ? box : null
}

/** The text of a piece as the browser lays it out: lines, and tabs between cells. */
function textOf(box: HTMLElement): string {
  box.style.cssText = 'position: fixed; inset: 0 auto auto -9999px; width: 60em'
  document.body.append(box)
  const text = box.innerText
  box.remove()
  box.removeAttribute('style')
  return text
}

/** What is copied from the page is read elsewhere: formulas as TeX, once, and numbers as programs write them. */
export function followCopying(): void {
  document.addEventListener('copy', event => {
    const selection = getSelection()
    const { clipboardData, target } = event
    if (event.defaultPrevented || !clipboardData || selection?.rangeCount !== 1 || selection.isCollapsed) return
    if (target instanceof Element && target.closest('input, textarea, pre')) return
    const box = readable(wholeFormulas(selection.getRangeAt(0)))
    if (!box) return
    clipboardData.setData('text/html', box.innerHTML)
    clipboardData.setData('text/plain', textOf(box))
    event.preventDefault()
  })
}
