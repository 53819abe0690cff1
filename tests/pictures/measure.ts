/** Something in a picture, a formula or a control that a reader could not read or could not hit. */
export interface Fault {
  kind: 'overprint' | 'covered' | 'cut' | 'formula' | 'control' | 'sideways' | 'unfilled'
  /** Of which figure, where it is part of one. */
  figure: string
  /** The words that it is about, and how far, in pixels. */
  what: string
}

/** A window as wide as its page has nothing to scroll to; half a pixel is rounding. */
export interface Measured {
  /** What to look at: a figure, or the whole page. */
  selector: string
}

/**
 * Looks at what is shown at this moment. Runs in the page, so it must bring along all that it needs.
 *
 * Words of a drawing are measured by their ink and not by their line: a line's box is a third higher than what is printed.
 */
export function measure({ selector }: Measured): Fault[] {
  /** Intersections up to this are no fault: antialiasing, and the bends of letters in their boxes. */
  const slack = 1.5
  const smallest = 24

  interface Box {
    left: number
    right: number
    top: number
    bottom: number
  }
  interface Word extends Box {
    text: string
    /** How far its rim of paper reaches. */
    rim: number
    element: Element
  }

  const faults: Fault[] = []
  const figureOf = (element: Element) => element.closest<HTMLElement>('[data-figure]')?.dataset.figure ?? ''
  const tell = (kind: Fault['kind'], element: Element, what: string) =>
    faults.push({ kind, figure: figureOf(element), what })
  const middle = ({ left, right }: Box) => (left + right) / 2
  const px = (length: number) => `${Math.round(length * 10) / 10} px`
  const short = (text: string) => {
    const line = text.replace(/\s+/g, ' ').trim()
    return line.length > 48 ? `${line.slice(0, 47)}…` : line
  }
  const shown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  const overlap = (one: Box, other: Box) => ({
    across: Math.min(one.right, other.right) - Math.max(one.left, other.left),
    down: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  })
  const overlaps = (one: Box, other: Box) => {
    const { across, down } = overlap(one, other)
    return across > slack && down > slack
  }
  const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
    left: left - by,
    right: right + by,
    top: top - by,
    bottom: bottom + by,
  })
  const by = (one: Box, other: Box) => {
    const { across, down } = overlap(one, other)
    return `${Math.round(across)} × ${px(down)}`
  }

  const brush = document.createElement('canvas').getContext('2d')

  /** The ink of one run of letters in a drawing. */
  function wordOf(node: Text): Word | null {
    const element = node.parentElement
    const text = node.data.replace(/\s+/g, ' ').trim()
    if (!element || text === '' || !shown(element)) return null
    const style = getComputedStyle(element)
    if (style.fill === 'none') return null
    const range = document.createRange()
    range.selectNodeContents(node)
    const line = range.getBoundingClientRect()
    if (line.width === 0 || line.height === 0) return null
    const word = { text, element, rim: 0, left: line.left, right: line.right, top: line.top, bottom: line.bottom }
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
    // Turned letters have no line to measure along.
    if (!brush || !matrix || Math.abs(matrix.b) > 1e-6) return word
    brush.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    const ink = brush.measureText(text)
    const scale = line.height / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent)
    const base = line.top + ink.fontBoundingBoxAscent * scale
    const rimmed = style.stroke !== 'none' && style.paintOrder.startsWith('stroke')
    return {
      ...word,
      rim: rimmed ? (parseFloat(style.strokeWidth) / 2) * matrix.a : 0,
      top: base - ink.actualBoundingBoxAscent * scale,
      bottom: base + ink.actualBoundingBoxDescent * scale,
    }
  }

  function textsIn(root: Node): Text[] {
    const found: Text[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode)
    return found
  }

  function measureDrawing(svg: SVGSVGElement): void {
    const words = [...svg.querySelectorAll('text')].flatMap(textsIn).flatMap(node => wordOf(node) ?? [])
    for (const [index, word] of words.entries()) {
      for (const later of words.slice(index + 1)) {
        // One sentence in several hues is one word.
        const together = word.element.closest('text') === later.element.closest('text')
        if (!together && overlaps(word, grown(later, later.rim))) {
          tell('overprint', svg, `“${word.text}” and “${later.text}” by ${by(word, grown(later, later.rim))}`)
        }
      }
    }
    for (const knob of svg.querySelectorAll<SVGElement>('.handle-knob')) {
      const handle = knob.closest('.handle')
      const round = knob.localName === 'circle'
      const box = knob.getBoundingClientRect()
      // Of a ring the square within it.
      const body = grown(box, round ? -0.15 * box.width : 0)
      for (const word of shown(knob) ? words : []) {
        const under = knob.compareDocumentPosition(word.element) & Node.DOCUMENT_POSITION_PRECEDING
        if (under && !handle?.contains(word.element) && overlaps(word, body)) {
          tell('covered', svg, `“${word.text}” under a handle by ${by(word, body)}`)
        }
      }
    }
    const frame = svg.getBoundingClientRect()
    const bounds = svg.closest('figure')?.getBoundingClientRect() ?? frame
    for (const word of words) {
      const out = {
        left: Math.max(frame.left, bounds.left, 0) - word.left,
        right: word.right - Math.min(frame.right, bounds.right, document.documentElement.clientWidth),
        top: frame.top - word.top,
        bottom: word.bottom - frame.bottom,
      }
      for (const [side, much] of Object.entries(out)) {
        if (much > 1) tell('cut', svg, `“${word.text}” leaves its frame at the ${side} by ${px(much)}`)
      }
      // A path that clips cuts words too.
      const clipped = word.element.closest<SVGElement>('[clip-path]')
      const id = /#([^")]+)/.exec(clipped?.getAttribute('clip-path') ?? '')?.[1]
      const window = id === undefined ? null : document.getElementById(id)?.firstElementChild
      if (clipped && window instanceof SVGGraphicsElement) {
        const matrix = clipped instanceof SVGGraphicsElement ? clipped.getScreenCTM() : null
        const { x, y, width, height } = window.getBBox()
        if (!matrix) continue
        const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map(p => p.matrixTransform(matrix))
        if (!from || !to) continue
        const much = Math.max(from.x - word.left, word.right - to.x, from.y - word.top, word.bottom - to.y)
        if (much > 1) tell('cut', svg, `“${word.text}” is cut off by ${px(much)}`)
      }
    }
  }

  /** Words beside the drawing that stick out of the figure, where nothing scrolls. */
  function measureWords(figure: Element): void {
    const bounds = figure.getBoundingClientRect()
    for (const node of textsIn(figure)) {
      const element = node.parentElement
      if (!element || node.data.trim() === '' || element.closest('svg, .katex') || !shown(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const out = Math.max(box.right - bounds.right, bounds.left - box.left)
      // What only screen readers meet is cut on purpose.
      if (box.width <= 1 || out <= slack || isCutOff(element, figure)) continue
      tell('cut', element, `“${short(node.data)}” leaves the figure by ${px(out)}`)
    }
  }

  /** Within something that scrolls, or hides what is too much. */
  function isCutOff(element: Element, figure: Element): boolean {
    for (let around: Element | null = element; around && around !== figure; around = around.parentElement) {
      if (getComputedStyle(around).overflowX !== 'visible') return true
    }
    return false
  }

  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)

  /** The visible copy of a formula, in the pieces that a line can break between. */
  function pieces(formula: Element): Box[] {
    return [...formula.querySelectorAll('.katex-html .katex-base')].map(base => base.getBoundingClientRect())
  }

  const hidesHeight = (element: Element) => getComputedStyle(element).overflowY === 'hidden'

  /** How high a formula is printed: its letters by their own size, of which their lines are a third higher. */
  function inkOf(formula: Element): Pick<Box, 'top' | 'bottom'> {
    const letters = textsIn(formula.querySelector('.katex-html') ?? formula).flatMap(node => {
      const range = document.createRange()
      range.selectNodeContents(node)
      const { width, top, bottom } = range.getBoundingClientRect()
      const lead = 0.2 * (bottom - top)
      return width > 1 ? { top: top + lead, bottom: bottom - lead } : []
    })
    return { top: Math.min(...letters.map(({ top }) => top)), bottom: Math.max(...letters.map(({ bottom }) => bottom)) }
  }

  /** All around an element, up to the page itself. */
  function ancestors(element: Element): Element[] {
    const around = element.parentElement
    return around ? [around, ...ancestors(around)] : []
  }

  /** What a formula must stay within: the nearest block around it. */
  function blockOf(formula: Element): Element {
    let block = formula.parentElement
    while (block?.parentElement && /inline|contents/.test(getComputedStyle(block).display)) block = block.parentElement
    return block ?? document.body
  }

  function measureFormulas(root: Element): void {
    const formulas = [...root.querySelectorAll('.katex')].filter(shown)
    const boxes = formulas.map(pieces)
    for (const [index, formula] of formulas.entries()) {
      const all = boxes[index] ?? []
      if (all.length === 0) continue
      const text = short(formula.querySelector('.katex-html')?.textContent ?? '')
      const cell = formula.closest('td, th')
      const scroller = ancestors(formula).find(scrolls)
      // Every box on the way to the one that scrolls, or to the page's edge, has to hold it; and in any case its cell.
      const holders = ancestors(formula).filter(
        each => each === cell || (!scroller && !/inline|contents/.test(getComputedStyle(each).display)),
      )
      let much = 0
      let within: Element = document.documentElement
      for (const holder of holders) {
        const { left, right } = holder.getBoundingClientRect()
        const out = Math.max(...all.map(piece => Math.max(piece.right - right, left - piece.left)))
        if (out > much) [much, within] = [out, holder]
      }
      // Above and below nothing scrolls: a box that hides what is too high cuts it.
      for (const holder of ancestors(formula).filter(hidesHeight)) {
        const { top, bottom } = holder.getBoundingClientRect()
        const ink = inkOf(formula)
        const out = Math.max(ink.bottom - bottom, top - ink.top)
        if (out > much) [much, within] = [out, holder]
      }
      if (much > slack) {
        const name = within.className || within.localName
        tell('formula', formula, `“${text}” leaves its box (${name}) by ${px(much)}`)
      }
      for (let later = index + 1; later < formulas.length; later++) {
        const other = formulas[later]
        if (!other || blockOf(other).parentElement !== blockOf(formula).parentElement) continue
        const struck = all.some(one => (boxes[later] ?? []).some(two => overlaps(one, two)))
        if (struck) tell('formula', formula, `“${text}” and “${short(other.textContent)}” overprint`)
      }
    }
  }

  function measureControls(root: Element): void {
    const controls = 'button, input, select, textarea, summary, [role="slider"], [role="button"]'
    for (const control of root.querySelectorAll<HTMLElement | SVGElement>(controls)) {
      if (!shown(control)) continue
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined
      const own = control.getBoundingClientRect()
      const around = label && shown(label) ? label.getBoundingClientRect() : own
      const width = Math.max(own.width, around.width)
      const height = Math.max(own.height, around.height)
      // Points that stand closer to each other than this have to share the room: where they stand is what they say.
      const crowd = control.closest('svg')?.querySelectorAll(`[data-param="${control.dataset.param ?? ''}"]`) ?? []
      const isCrowded = [...crowd].some(
        other => other !== control && Math.abs(middle(other.getBoundingClientRect()) - middle(own)) < smallest,
      )
      if (isCrowded) continue
      // What only screen readers meet has no size to hit.
      if (Math.min(own.width, own.height) <= 1 && around === own) continue
      if (Math.min(width, height) < smallest - 0.5) {
        const name = control.dataset.action ?? control.dataset.param ?? control.localName
        const words = short(control.getAttribute('aria-label') ?? (control.textContent || label?.textContent || ''))
        tell('control', control, `${name} “${words}” is ${px(width)} × ${px(height)}`)
      }
    }
  }

  /** A figure that is presented has the whole screen: nothing of it is below, and little is left free there. */
  function measureStage(figure: Element): void {
    const parts = [...figure.querySelectorAll('*')].filter(
      part => shown(part) && !part.closest('.heard, .katex-mathml'),
    )
    const lowest = Math.max(...parts.map(part => part.getBoundingClientRect().bottom))
    const free = innerHeight - lowest
    if (free < -slack) tell('cut', figure, `ends ${px(-free)} below the screen`)
    if (free > 0.1 * innerHeight) tell('unfilled', figure, `leaves ${px(free)} of the screen free`)
  }

  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) {
    const wide = [...document.querySelectorAll('body *')].filter(
      element =>
        shown(element) &&
        element.getBoundingClientRect().right > clientWidth + 0.5 &&
        !ancestors(element).some(around => around !== document.documentElement && scrolls(around)),
    )
    // What is seen, before a formula's copy for screen readers.
    const widest = wide.filter(element => !element.closest('.katex-mathml')).at(-1) ?? wide.at(-1)
    const name = widest ? `${widest.localName}.${widest.getAttribute('class') ?? ''}` : 'the page'
    faults.push({
      kind: 'sideways',
      figure: widest ? figureOf(widest) : '',
      what: `the page is ${scrollWidth} px wide in ${clientWidth} (${name})`,
    })
  }
  for (const root of document.querySelectorAll(selector)) {
    for (const svg of root.querySelectorAll<SVGSVGElement>('svg')) if (shown(svg)) measureDrawing(svg)
    measureFormulas(root)
    measureControls(root)
    if (root.matches('[data-figure]')) measureWords(root)
    if (root.matches('.presented')) measureStage(root)
  }
  return faults
}
