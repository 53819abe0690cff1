/** What the page's style sheets say of a drawing, and an SVG on its own has to say itself. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'text-anchor',
  'letter-spacing',
] as const

const namespace = 'http://www.w3.org/2000/svg'

/** The drawings of a figure that are seen, as they stand on the screen. */
const drawings = (figure: Element): SVGSVGElement[] =>
  [...figure.querySelectorAll<SVGSVGElement>('.figure-main svg.plot')].filter(
    svg => svg.getBoundingClientRect().width > 0,
  )

/** The copy with every computed style written into it, without what is only for hands and screen readers. */
function styled(source: Element, copy: Element): void {
  const computed = getComputedStyle(source)
  // `hidden` elements of a scene stay hidden; what is not drawn at all goes.
  copy.setAttribute('style', properties.map(name => `${name}:${computed.getPropertyValue(name)}`).join(';'))
  for (const name of copy.getAttributeNames()) {
    if (/^(aria-|data-|class$|role$|tabindex$)/.test(name)) copy.removeAttribute(name)
  }
  const children = [...copy.children]
  for (const [index, child] of [...source.children].entries()) {
    const twin = children[index]
    if (!twin) continue
    if (getComputedStyle(child).display === 'none' || child.matches('.handle-reach, .drag-hint')) twin.remove()
    else styled(child, twin)
  }
}

interface SvgFile {
  title: string
  /** Where the picture came from: its state's address. */
  address: string
}

/**
 * A figure's drawings as one SVG that needs nothing else: styles written out, fonts named, the paper behind it. Its
 * size is that on the screen.
 */
export function svgFile(figure: HTMLElement, { title, address }: SvgFile): string {
  const parts = drawings(figure)
  const boxes = parts.map(part => part.getBoundingClientRect())
  const left = Math.min(...boxes.map(box => box.left))
  const top = Math.min(...boxes.map(box => box.top))
  // A little air around it, where marks and labels reach over the drawing's own box.
  const air = 8
  const width = Math.max(...boxes.map(box => box.right)) - left + 2 * air
  const height = Math.max(...boxes.map(box => box.bottom)) - top + 2 * air

  const file = document.createElementNS(namespace, 'svg')
  file.setAttribute('xmlns', namespace)
  file.setAttribute('width', String(width))
  file.setAttribute('height', String(height))
  file.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const named = (name: string, text: string) => {
    const element = document.createElementNS(namespace, name)
    element.textContent = text
    file.append(element)
  }
  named('title', title)
  named('desc', address)
  const paper = document.createElementNS(namespace, 'rect')
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  file.append(paper)
  for (const [index, part] of parts.entries()) {
    const box = boxes[index]
    const copy = part.cloneNode(true) as SVGSVGElement
    styled(part, copy)
    if (!box) continue
    for (const [name, value] of [
      ['x', box.left - left + air],
      ['y', box.top - top + air],
      ['width', box.width],
      ['height', box.height],
    ] as const)
      copy.setAttribute(name, String(value))
    copy.setAttribute('overflow', 'visible')
    file.append(copy)
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`
}
